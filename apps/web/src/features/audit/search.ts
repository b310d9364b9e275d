import { listAuditEntries } from '#contracts/audit';
import { day, filled, sortFor, stateCode, text, type Search } from '../../routing/index.js';

/** Earlier addresses had the library of acts in the place of the act. */
const libraryIn = (action: unknown): string | undefined => (String(action).includes('.') ? undefined : text(action));

export const auditSearch = ({
  library,
  action,
  subjectKind,
  subjectId,
  actorId,
  stateCode: state,
  from,
  to,
  q,
  sort,
}: Search) =>
  filled({
    library: text(library) ?? libraryIn(action),
    action: libraryIn(action) === undefined ? text(action) : undefined,
    subjectKind: text(subjectKind),
    subjectId: text(subjectId),
    actorId: text(actorId),
    stateCode: stateCode(state),
    from: day(from),
    to: day(to),
    q: text(q),
    sort: sortFor(listAuditEntries, sort),
  });
