import type { ExplainedResult } from '#contracts/grading';
import { Authored, AuthoredList } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Typed } from '../../ui/index.js';

type Item = ExplainedResult['items'][number];

function Options({ item, ids }: { readonly item: Item; readonly ids: readonly string[] }) {
  if (item.body.type !== 'choice') return null;
  return <AuthoredList all={item.body.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text)} />;
}

function Amount({ item, value }: { readonly item: Item; readonly value: number }) {
  const { exact, textIn } = useTexts();
  const unit = item.body.type === 'numeric' && item.body.unit ? textIn(item.body.unit) : '';
  return <Authored>{`${exact(value)} ${unit}`.trim()}</Authored>;
}

/** What the candidate answered. */
export function Given({ item }: { readonly item: Item }) {
  const { t } = useTexts();
  const { answer } = item;
  if (answer === null) return <>{t('web-exam:result.nothing')}</>;
  switch (answer.type) {
    case 'choice':
      return <Options item={item} ids={answer.selected} />;
    case 'numeric':
      return <Amount item={item} value={answer.value} />;
    case 'hotspot':
      return <>{t('web-exam:result.points-placed', { count: answer.points.length })}</>;
    case 'written':
      return (
        <Typed>
          <Authored base="auto">{answer.text}</Authored>
        </Typed>
      );
  }
}

/** What the key has. */
export function Right({ item }: { readonly item: Item }) {
  const { t } = useTexts();
  const { key } = item;
  switch (key.type) {
    case 'choice':
      return <Options item={item} ids={key.correct} />;
    case 'numeric':
      return <Amount item={item} value={key.value} />;
    case 'hotspot':
      return <>{t('web-exam:result.regions', { count: key.regions.length })}</>;
    case 'written':
      return <AuthoredList all={key.criteria.map(({ title }) => title)} />;
  }
}
