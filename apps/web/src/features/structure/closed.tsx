import type { Closing, MergedInto } from '#contracts/identity';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, Notice, Typed } from '../../ui/index.js';

interface Props {
  readonly closing: Closing | null;
  readonly mergedInto?: MergedInto | null;
  readonly to?: '/agencies/$agencyId' | '/posts/$postId';
}

/** Says since when something is closed and why, and what it was merged into; nothing while it is open. */
export function Closed({ closing, mergedInto = null, to }: Props) {
  const { t, calendarDate } = useTexts();
  if (closing === null) return null;
  const date = calendarDate(closing.on);
  return (
    <Notice tone="warning">
      <p>
        <strong>
          {mergedInto === null ? t('web-structure:closed-on', { date }) : t('web-structure:merged-on', { date })}
        </strong>{' '}
        {mergedInto !== null && to === '/agencies/$agencyId' && (
          <Link to={to} params={{ agencyId: mergedInto.id }}>
            <AuthoredIn texts={mergedInto.name} />
          </Link>
        )}
        {mergedInto !== null && to === '/posts/$postId' && (
          <Link to={to} params={{ postId: mergedInto.id }}>
            <AuthoredIn texts={mergedInto.name} />
          </Link>
        )}
      </p>
      <Typed>{closing.reason}</Typed>
    </Notice>
  );
}
