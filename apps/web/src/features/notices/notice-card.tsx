import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { listNotices, markNoticeRead, summariseNotices, type Notice as Told } from '#contracts/notifications';
import { call, forget } from '../../api/index.js';
import { Authored } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice, Row, Status, useSentence } from '../../ui/index.js';
import classes from './notices.module.css';
import { WayTo } from './way-to.js';

/** One notice: its words, its time and the way to its record. Going there means having read it. */
export function NoticeCard({ notice }: { readonly notice: Told }) {
  const { t, textIn, dateTime } = useTexts();
  const sentence = useSentence();
  const isUnread = notice.readAt === null;
  const marking = useMutation({
    mutationFn: () => call(markNoticeRead, { params: { noticeId: notice.id } }),
    onSuccess: () => forget(listNotices, summariseNotices),
  });
  return (
    <article className={classes['notice']} data-unread={isUnread} aria-labelledby={notice.id}>
      <header className={classes['head']}>
        <h2 id={notice.id}>{textIn(notice.title)}</h2>
        {isUnread && <Status tone="info">{t('web-notices:new')}</Status>}
      </header>
      <p>
        <Authored>{textIn(notice.text)}</Authored>
      </p>
      <p className={classes['quiet']}>
        <time dateTime={notice.at}>{dateTime(notice.at)}</time>
        <ByMail mail={notice.mail} />
      </p>
      <Row>
        {notice.link && <WayTo link={notice.link} onClick={() => isUnread && marking.mutate()} />}
        {isUnread && (
          <Button variant="subtle" loading={marking.isPending} onClick={() => marking.mutate()}>
            {t('web-notices:mark')}
          </Button>
        )}
      </Row>
      {marking.isError && <Notice tone="error">{sentence(marking.error)}</Notice>}
    </article>
  );
}

/** Says what became of the mail; people who wanted none need not be told that none came. */
function ByMail({ mail }: Pick<Told, 'mail'>) {
  const { t } = useTexts();
  return mail === 'not-wanted' ? null : <span>{t(`web-notices:by-mail.${mail}`)}</span>;
}
