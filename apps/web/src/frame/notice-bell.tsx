import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { summariseNotices } from '#contracts/notifications';
import { asking } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { useMe } from '../session/index.js';
import { Link } from '../ui/index.js';
import classes from './frame.module.css';

const EVERY = 60_000;
/** The highest number that is shown as it is. */
const MOST = 99;

/** Leads to the notices of the reader, and says how many are unread. */
export function NoticeBell() {
  return useMe() ? <Bell /> : null;
}

function Bell() {
  const { t, number } = useTexts();
  const { data } = useQuery({ ...asking(summariseNotices, {}), refetchInterval: EVERY });
  const unread = data?.unread ?? 0;
  return (
    <Link
      to="/notices"
      className={`${classes['tool']} ${classes['bell']}`}
      aria-label={t('web-notices:bell', { count: unread })}
    >
      <IconBell size={22} stroke={1.6} aria-hidden />
      {unread > 0 && (
        <span className={classes['unread']} aria-hidden>
          {unread > MOST ? `${number(MOST)}+` : number(unread)}
        </span>
      )}
    </Link>
  );
}
