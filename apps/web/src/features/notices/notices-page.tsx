import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { listNotices, markNoticesRead, summariseNotices, type Notice as Told } from '#contracts/notifications';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  FilterMenu,
  Filters,
  Foot,
  NothingLeft,
  useCounts,
  useListAddress,
  usePages,
  type Pages,
} from '../../lists/index.js';
import { Chips, Empty, Failure, Notice, Page, Skeleton, useSentence } from '../../ui/index.js';
import { NoticeCard } from './notice-card.js';
import classes from './notices.module.css';
import { tellingOf } from './tellings.js';

/** The notices of the reader, in the words of now. */
export function NoticesPage() {
  const { t } = useTexts();
  const list = useNotices();
  const pages = usePages<Told>(listNotices, { query: { ...list.query, limit: 25, count: 'true' } });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('web-notices:title')}
      lead={t('web-notices:lead')}
      width="sheet"
      act={items.some(({ readAt }) => readAt === null) && <MarkAll newest={items[0]?.id ?? ''} />}
    >
      <Narrowing list={list} />
      <List pages={pages} items={items} list={list} />
    </Page>
  );
}

const useNotices = () => useListAddress(listNotices, ['unread', 'telling']);
type Notices = ReturnType<typeof useNotices>;

function Narrowing({ list }: { readonly list: Notices }) {
  const { t, find } = useTexts();
  const { unread, telling } = list.chosen;
  const counts = useCounts(listNotices, { query: list.query }, ['unread', 'telling']);
  return (
    <Filters list={list}>
      <Chips
        legend={t('web-notices:show')}
        value={unread}
        options={[
          { value: 'true', label: t('web-notices:unread'), count: counts.unread && (counts.unread['true'] ?? 0) },
        ]}
        onChange={(value) => list.narrow({ unread: value })}
      />
      <FilterMenu
        legend={t('web-notices:mails.about')}
        value={telling}
        words={(value) => find(`web-notices:telling.${value}`) ?? value}
        counts={counts.telling}
        onChange={(value) => list.narrow({ telling: tellingOf(value) })}
      />
    </Filters>
  );
}

interface ListProps {
  readonly pages: Pages<Told>;
  readonly items: readonly Told[];
  readonly list: Notices;
}

function List({ pages, items, list }: ListProps) {
  const { t } = useTexts();
  if (pages.isPending) return <Skeleton rows={4} />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  if (items.length === 0) return <None list={list} />;
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

const None = ({ list }: { readonly list: Notices }) => {
  const { t } = useTexts();
  if (list.chosen.telling !== undefined) return <NothingLeft list={list} />;
  return list.chosen.unread !== undefined ? (
    <Empty title={t('web-notices:none-unread')}>{t('web-notices:none-unread-help')}</Empty>
  ) : (
    <Empty title={t('web-notices:none')}>{t('web-notices:none-help')}</Empty>
  );
};

/** Marks notices up to the newest on the screen; those that came since are not read yet. */
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
