import type { Answer, ItemBody } from '#contracts/exams';
import { Authored, AuthoredList } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Typed } from '../../ui/index.js';

/** An answer in words, as far as words go. */
export function AnswerText({ body, answer }: { readonly body: ItemBody; readonly answer: Answer | null }) {
  const { t, textIn, exact } = useTexts();
  if (answer === null) return <>{t('web-judging:late.nothing')}</>;
  switch (answer.type) {
    case 'choice': {
      const options = body.type === 'choice' ? body.options.filter(({ id }) => answer.selected.includes(id)) : [];
      return <AuthoredList all={options.map(({ text }) => text)} />;
    }
    case 'numeric':
      return (
        <Authored>
          {`${exact(answer.value)} ${body.type === 'numeric' && body.unit ? textIn(body.unit) : ''}`.trim()}
        </Authored>
      );
    case 'hotspot':
      return <>{t('web-judging:late.points', { count: answer.points.length })}</>;
    case 'written':
      return (
        <Typed>
          <Authored base="auto">{answer.text}</Authored>
        </Typed>
      );
  }
}
