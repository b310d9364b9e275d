import { IconArrowsDiff, IconEqual } from '@tabler/icons-react';
import type { DisputedScript } from '#contracts/grading';
import { Authored, AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Fraction, Typed } from '../../ui/index.js';
import { agree, farthest, judgementsOf } from './difference.js';
import classes from './moderation.module.css';

type Criterion = DisputedScript['rubric'][number];

/** Both marks beside each other; where they differ, a word and a shape say so. */
export function SideBySide({ script }: { readonly script: DisputedScript }) {
  const { t, dateTime } = useTexts();
  const { marks, rubric } = script;
  return (
    <div className={classes['scroll']}>
      <table className={classes['both']}>
        <caption className="visually-hidden">{t('web-judging:moderation.both')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web-judging:moderation.criterion')}</th>
            {marks.map((mark, at) => (
              <th key={mark.id} scope="col">
                {t('web-judging:moderation.marker', { number: at + 1 })}
                <span>{dateTime(mark.sealedAt)}</span>
              </th>
            ))}
            <th scope="col">{t('web-judging:moderation.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rubric.map((criterion) => (
            <Line key={criterion.id} criterion={criterion} marks={marks} />
          ))}
          <Sum script={script} />
          {marks.some(({ comment }) => comment !== null) && <Comments marks={marks} />}
        </tbody>
      </table>
    </div>
  );
}

function Sum({ script: { marks, points } }: { readonly script: DisputedScript }) {
  const { t } = useTexts();
  return (
    <tr className={classes['sum']}>
      <th scope="row">{t('web-judging:moderation.sum')}</th>
      {marks.map((mark, at) => (
        <td key={mark.id} data-label={t('web-judging:moderation.marker', { number: at + 1 })}>
          <Fraction of={mark.points} all={points} />
        </td>
      ))}
      <td data-label={t('web-judging:moderation.difference')}>
        {t('web-judging:moderation.differ', { count: farthest(marks) })}
      </td>
    </tr>
  );
}

function Comments({ marks }: Pick<DisputedScript, 'marks'>) {
  const { t } = useTexts();
  return (
    <tr>
      <th scope="row">{t('web-judging:moderation.comment')}</th>
      {marks.map((mark, at) => (
        <td key={mark.id} data-label={t('web-judging:moderation.marker', { number: at + 1 })}>
          {mark.comment === null ? (
            '—'
          ) : (
            <Typed>
              <Authored base="auto">{mark.comment}</Authored>
            </Typed>
          )}
        </td>
      ))}
      <td />
    </tr>
  );
}

function Line({ criterion, marks }: { readonly criterion: Criterion; readonly marks: DisputedScript['marks'] }) {
  const { t, textIn } = useTexts();
  const judgements = judgementsOf(marks, criterion.id);
  const same = agree(judgements);
  const wordsOf = (points: number | null): string => {
    const level = criterion.levels.find((each) => each.points === points);
    return level ? textIn(level.text) : '';
  };
  const Shape = same ? IconEqual : IconArrowsDiff;
  return (
    <tr data-differs={!same}>
      <th scope="row">
        <AuthoredIn texts={criterion.title} />
      </th>
      {judgements.map((points, at) => (
        <td key={marks[at]?.id} data-label={t('web-judging:moderation.marker', { number: at + 1 })}>
          <strong>{t('web-judging:marking.points', { count: points ?? 0 })}</strong>
          <span>
            <Authored>{wordsOf(points)}</Authored>
          </span>
        </td>
      ))}
      <td data-label={t('web-judging:moderation.difference')}>
        <span className={classes['differs']} data-differs={!same}>
          <Shape size={18} aria-hidden />
          {same
            ? t('web-judging:moderation.same')
            : t('web-judging:moderation.differ', {
                count: farthest(judgements.map((points) => ({ points: points ?? 0 }))),
              })}
        </span>
      </td>
    </tr>
  );
}
