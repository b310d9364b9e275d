import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { listNotices, markNoticesRead, summariseNotices, type Notice as Told } from '#contracts/notifications';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Foot, usePages, type Pages } from '../../lists/index.js';
import { Chips, Empty, Failure, Notice, Page, Skeleton, useSentence } from '../../ui/index.js';
import { NoticeCard } from './notice-card.js';
import classes from './notices.module.css';

/** What the reader was told, in the words of now. */
export function NoticesPage() {
  const { t } = useTexts();
  const { unread = false } = useSearch({ from: '/notices' });
  const navigate = useNavigate({ from: '/notices' });
  const pages = usePages<Told>(listNotices, {
    query: { limit: 25, count: 'true', ...(unread && { unread: 'true' }) },
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('web-notices:title')}
      lead={t('web-notices:lead')}
      width="sheet"
      act={items.some(({ readAt }) => readAt === null) && <MarkAll newest={items[0]?.id ?? ''} />}
    >
      <Chips
        legend={t('web-notices:show')}
        value={unread ? 'unread' : undefined}
        options={[{ value: 'unread', label: t('web-notices:unread') }]}
        onChange={(value) => void navigate({ search: value ? { unread: true } : {}, replace: true })}
      />
      <List pages={pages} items={items} unread={unread} />
    </Page>
  );
}

interface ListProps {
  readonly pages: Pages<Told>;
  readonly items: readonly Told[];
  readonly unread: boolean;
}

function List({ pages, items, unread }: ListProps) {
  const { t } = useTexts();
  if (pages.isPending) return <Skeleton rows={4} />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  if (items.length === 0) return <None unread={unread} />;
  return (
    <>
      <ol className={classes['list']} aria-label={t('web-notices:title')}>
        {items.map((notice) => (
          <li key={notice.id}>
            <NoticeCard notice={notice} />
          </li>
        ))}
      </ol>
      <Foot pages={pages} shown={items.length} />
    </>
  );
}

const None = ({ unread }: { readonly unread: boolean }) => {
  const { t } = useTexts();
  return unread ? (
    <Empty title={t('web-notices:none-unread')}>{t('web-notices:none-unread-help')}</Empty>
  ) : (
    <Empty title={t('web-notices:none')}>{t('web-notices:none-help')}</Empty>
  );
};

/** Up to the newest on the screen: what came since is not read yet. */
function MarkAll({ newest }: { readonly newest: string }) {
  const { t } = useTexts();
  const sentence = useSentence();
  const marking = useMutation({
    mutationFn: () => call(markNoticesRead, { body: { upTo: newest } }),
    onSuccess: () => forget(listNotices, summariseNotices),
  });
  return (
    <>
      <Button variant="default" loading={marking.isPending} onClick={() => marking.mutate()}>
        {t('web-notices:mark-all')}
      </Button>
      {marking.isError && <Notice tone="error">{sentence(marking.error)}</Notice>}
    </>
  );
}
