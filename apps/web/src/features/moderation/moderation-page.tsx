import { listDisputedScripts, type DisputedScript } from '#contracts/grading';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { DataList, useListAddress, usePages, type Column, type SortKey } from '../../lists/index.js';
import { Code, Empty, LinkButton, Page, Status } from '../../ui/index.js';
import { farthest } from './difference.js';

type Line = DisputedScript & { readonly id: string };

/** Scripts whose marks lie too far apart, by candidate code. */
export function ModerationPage() {
  const { t } = useTexts();
  const list = useListAddress(listDisputedScripts, []);
  const pages = usePages<DisputedScript>(listDisputedScripts, { query: { ...list.query, limit: 25, count: 'true' } });
  const columns = useColumns();
  return (
    <Page title={t('web-judging:moderation.title')} lead={t('web-judging:moderation.lead')}>
      <DataList<Line>
        name="moderation"
        list={list}
        pages={withIds(pages)}
        label={t('web-judging:moderation.title')}
        columns={columns}
        empty={
          <Empty
            title={t('web-judging:moderation.none')}
            act={
              <LinkButton to="/release" variant="default">
                {t('web-judging:release.to')}
              </LinkButton>
            }
          >
            {t('web-judging:moderation.none-help')}
          </Empty>
        }
      />
    </Page>
  );
}

/** Gives lines an id, by which the list knows them. */
function withIds(pages: ReturnType<typeof usePages<DisputedScript>>): ReturnType<typeof usePages<Line>> {
  const data = pages.data && {
    ...pages.data,
    pages: pages.data.pages.map((page) => ({
      ...page,
      items: page.items.map((script) => ({ ...script, id: script.scriptId })),
    })),
  };
  return { ...pages, data } as ReturnType<typeof usePages<Line>>;
}

function useColumns(): Column<Line, SortKey<typeof listDisputedScripts>>[] {
  const { t, points: worth, fraction } = useTexts();
  return [
    {
      key: 'code',
      sort: 'candidate',
      title: t('web-judging:release.candidate'),
      cell: ({ candidateCode }) => <Code>{candidateCode}</Code>,
    },
    {
      key: 'question',
      title: t('web-judging:marking.question'),
      cell: ({ question }) => <AuthoredIn texts={question.stem} />,
    },
    {
      key: 'marks',
      title: t('web-judging:moderation.marks'),
      cell: ({ marks, points }) => <Code>{fraction(marks.map((mark) => worth(mark.points)).join(' · '), points)}</Code>,
    },
    {
      key: 'apart',
      title: t('web-judging:moderation.apart'),
      cell: ({ marks }) => (
        <Status tone="wait">{t('web-judging:moderation.differ', { count: farthest(marks) })}</Status>
      ),
    },
    {
      key: t('web-judging:moderation.decide'),
      title: '',
      cell: ({ scriptId }) => (
        <LinkButton to="/moderation/$scriptId" params={{ scriptId }} variant="default">
          {t('web-judging:moderation.decide')}
        </LinkButton>
      ),
    },
  ];
}
