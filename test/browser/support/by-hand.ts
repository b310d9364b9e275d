import type { Answer, ItemBody } from '#contracts/exams';
import type { AnswerOf, BodyOf, KindName } from '#questions';
import type { Screen } from './chromium.js';
import { words } from './words.js';

type ByHand<Kind extends KindName> = (screen: Screen, body: BodyOf<Kind>, answer: AnswerOf<Kind>) => Promise<void>;

const BY_HAND: { readonly [Kind in KindName]: ByHand<Kind> } = {
  async choice({ page, language }, { options, multiple }, { selected }) {
    for (const { id, text } of options) {
      if (!selected.includes(id)) continue;
      const name = text[language];
      await page.getByRole(multiple ? 'checkbox' : 'radio', { name, exact: true }).check();
    }
  },
  async numeric({ page, language }, { unit }, { value }) {
    const t = words(language);
    const label = unit ? t('web-exam:exam.number-in', { unit: unit[language] }) : t('web-exam:exam.number');
    await page.getByLabel(label).fill(String(value));
  },
  async hotspot({ page, language }, { drawing: { width, height }, selections }, { points }) {
    const t = words(language);
    const surface = page.getByRole('button', { name: t('web-exam:exam.surface') });
    for (const { x, y } of points) {
      await surface.scrollIntoViewIfNeeded();
      const box = await surface.boundingBox();
      if (!box) throw new Error('The drawing is not on the screen');
      await surface.click({ position: { x: (x / width) * box.width, y: (y / height) * box.height } });
    }
    await page
      .getByText(t('web-exam:exam.placed', { count: points.length, most: selections }), { exact: true })
      .waitFor();
  },
  async written({ page, language }, _body, { text }) {
    await page.getByLabel(words(language)('web-exam:exam.write')).fill(text);
  },
};

/** Answers the question in hand, as its kind of question is answered by hand. */
export const answerByHand = (screen: Screen, body: ItemBody, answer: Answer): Promise<void> =>
  handOf(body.type, screen, body, answer);

const handOf = <Kind extends KindName>(type: Kind, ...given: Parameters<ByHand<Kind>>): Promise<void> =>
  BY_HAND[type](...given);
