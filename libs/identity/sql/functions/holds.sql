-- Whether a session holds: not ended, younger than 12 hours, seen within 2.
create or replace function identity.holds(ended_at timestamptz, expires_at timestamptz, last_seen_at timestamptz)
  returns boolean language sql stable
  return ended_at is null and expires_at > now() and last_seen_at > now() - interval '2 hours';
