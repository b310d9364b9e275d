import type { Answer, ItemBody } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';

/** An answer in words, as far as words go. */
export function AnswerText({ body, answer }: { readonly body: ItemBody; readonly answer: Answer | null }) {
  const { t, textIn, joined, number } = useTexts();
  if (answer === null) return <>{t('web-judging:late.nothing')}</>;
  switch (answer.type) {
    case 'choice': {
      const options = body.type === 'choice' ? body.options.filter(({ id }) => answer.selected.includes(id)) : [];
      return <>{joined(options.map(({ text }) => textIn(text)))}</>;
    }
    case 'numeric':
      return (
        <>
          <bdi>{number(answer.value)}</bdi> {body.type === 'numeric' && body.unit ? textIn(body.unit) : ''}
        </>
      );
    case 'hotspot':
      return <>{t('web-judging:late.points', { count: answer.points.length })}</>;
    case 'written':
      return <span dir="auto">{answer.text}</span>;
  }
}
