import { Button } from '@mantine/core';
import type { MarkDraft, MarkingTask } from '#contracts/grading';
import { useTexts } from '../../i18n/index.js';
import { Notice, Typed } from '../../ui/index.js';
import classes from './marking.module.css';
import type { useDraft } from './use-draft.js';

interface Props {
  readonly task: MarkingTask;
  readonly marking: ReturnType<typeof useDraft>;
}

/** The draft of this window beside the one that another window kept; the marker chooses. */
export function TwoDrafts({ task, marking }: Props) {
  const { t, timeOfDay } = useTexts();
  const { draft, other, choose } = marking;
  if (!other) return null;
  const time = other.savedAt === null ? '' : timeOfDay(new Date(other.savedAt));
  return (
    <Notice tone="error">
      <strong>{t('web-judging:marking.other')}</strong>
      <p>{t('web-judging:marking.other-help')}</p>
      <div className={classes['drafts']}>
        <section>
          <h3>{t('web-judging:marking.other-here')}</h3>
          <Draft draft={draft} rubric={task.rubric} />
          <Button size="xs" variant="default" onClick={() => choose(draft)}>
            {t('web-judging:marking.keep-here')}
          </Button>
        </section>
        <section>
          <h3>{t('web-judging:marking.other-there', { time })}</h3>
          <Draft draft={other.draft} rubric={task.rubric} />
          <Button size="xs" variant="default" onClick={() => choose(other.draft)}>
            {t('web-judging:marking.keep-there')}
          </Button>
        </section>
      </div>
    </Notice>
  );
}

function Draft({ draft, rubric }: { readonly draft: MarkDraft } & Pick<MarkingTask, 'rubric'>) {
  const { t, textIn } = useTexts();
  return (
    <>
      <dl>
        {rubric.map(({ id, title }) => {
          const judged = draft.criteria.find((each) => each.id === id);
          return (
            <div key={id}>
              <dt>{textIn(title)}</dt>
              <dd>
                {judged
                  ? t('web-judging:marking.points', { count: judged.points })
                  : t('web-judging:marking.not-judged')}
              </dd>
            </div>
          );
        })}
      </dl>
      <p>{draft.comment === null ? t('web-judging:marking.no-comment') : <Typed>{draft.comment}</Typed>}</p>
    </>
  );
}
