import { day, filled, text, type Search } from '../../routing/index.js';

export const auditSearch = ({ action, subjectKind, subjectId, actorId, from, to, q }: Search) =>
  filled({
    action: text(action),
    subjectKind: text(subjectKind),
    subjectId: text(subjectId),
    actorId: text(actorId),
    from: day(from),
    to: day(to),
    q: text(q),
  });
