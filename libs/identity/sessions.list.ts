import { listSessions } from '#contracts/identity';
import { describeList } from '#http';
import { HOLDS, type SessionRow } from './sessions.repository.js';

/** The sessions of a person that still hold. */
export const SESSIONS = describeList<SessionRow>()(listSessions, {
  select: `s.id, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt", s.ip,
    s.user_agent as "userAgent"`,
  from: 'identity.session s',
  given: { personId: 'uuid' },
  where: `s.person_id = $personId and ${HOLDS}`,
  key: { by: 's.id', type: 'uuid' },
  filters: {},
  sorted: { opened: { by: 's.created_at', type: 'timestamptz' } },
  counted: {},
});
