import { listStructureChanges, type StructureChange, type StructureKind } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { Foot, usePages } from '../../lists/index.js';
import { Failure, Skeleton, Timeline, Typed } from '../../ui/index.js';

const LIMIT = 20;

/** The changes of a state, an agency, a post or a rank: who, when and why. */
export function Changes({ kind, id }: { readonly kind: StructureKind; readonly id: string }) {
  const { t, find, dateTime, nameIn } = useTexts();
  const pages = usePages<StructureChange>(listStructureChanges, { query: { kind, id, limit: LIMIT, count: 'true' } });
  if (pages.isPending) return <Skeleton rows={3} />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const items = pages.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p>{t('web-structure:changes.none')}</p>;
  const when = ({ at, by }: StructureChange) =>
    t('web-structure:changes.by', {
      time: dateTime(at),
      name: by === null ? t('web-structure:changes.centre') : nameIn(by),
    });
  return (
    <>
      <Timeline
        events={items.map((change) => ({
          key: change.id,
          title: find(`web-list:audit.act.${change.action}`) ?? change.action,
          when: when(change),
          detail: <Reason change={change} />,
        }))}
      />
      <Foot pages={pages} shown={items.length} />
    </>
  );
}

function Reason({ change }: { readonly change: StructureChange }) {
  const reason = change.after?.['reason'];
  return typeof reason === 'string' ? <Typed>{reason}</Typed> : null;
}
