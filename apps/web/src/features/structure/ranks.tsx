import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { closeRank, listRanks, moveRank, type NationalRank, type StateRecord } from '#contracts/identity';
import { call, queryClient } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { FilterChips, Foot, NothingLeft, useCounts, useListAddress, usePages, type Pages } from '../../lists/index.js';
import { Empty, Failure, LinkButton, Notice, Row, Skeleton, Status, useSentence } from '../../ui/index.js';
import { CloseDialog } from './ending.js';
import classes from './structure.module.css';
import { BANDS } from './views.js';

const LIMIT = 100;

const useRanks = () => useListAddress(listRanks, ['band']);

/** The ranks of a state, the highest on top; if none is left out, buttons or Alt with an arrow move them. */
export function RanksOfState({ state: { code, allowed } }: { readonly state: StateRecord }) {
  const { t } = useTexts();
  const list = useRanks();
  const { band } = list.chosen;
  const counts = useCounts(listRanks, { query: { state: code, band } }, ['band']);
  const pages = usePages<NationalRank>(listRanks, { query: { state: code, band, limit: LIMIT, count: 'true' } });
  const enters = allowed.includes('identity.create-rank') && (
    <LinkButton to="/states/$stateCode/ranks/new" params={{ stateCode: code }}>
      {t('web-structure:rank.new')}
    </LinkButton>
  );
  return (
    <>
      <Row>{enters}</Row>
      <FilterChips
        legend={t('web-structure:field.band')}
        value={band}
        values={BANDS}
        words={(value) => t(`identity:band.${value}`)}
        counts={counts.band}
        onChange={(value) => list.narrow({ band: value })}
      />
      <Found pages={pages} list={list} />
    </>
  );
}

function Found({ pages, list }: { readonly pages: Pages<NationalRank>; readonly list: ReturnType<typeof useRanks> }) {
  const { t } = useTexts();
  if (pages.isPending) return <Skeleton rows={6} />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const ranks = pages.data.pages.flatMap((page) => page.items);
  if (ranks.length === 0)
    return list.isNarrowed ? (
      <NothingLeft list={list} />
    ) : (
      <Empty title={t('web-structure:rank.none')}>{t('web-structure:rank.none-help')}</Empty>
    );
  return (
    <>
      <Ladder ranks={ranks} isWhole={!list.isNarrowed} />
      <Foot pages={pages} shown={ranks.length} />
    </>
  );
}

/** Moves a rank past its neighbour, says so, and keeps the keyboard with it. */
function useMoves(ranks: readonly NationalRank[]) {
  const { t, textIn } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const [told, tell] = useState('');
  const [failure, fail] = useState<unknown>(null);
  /** @param up towards the highest, which comes last in the order of the centre. */
  const move = async (rank: NationalRank, up: boolean) => {
    const at = ranks.indexOf(rank);
    const passed = ranks[up ? at + 1 : at - 1];
    if (!passed) return;
    const after = up ? passed.id : (ranks[at - 2]?.id ?? null);
    fail(null);
    try {
      await call(moveRank, { params: { rankId: rank.id }, body: { after } });
      await queryClient.invalidateQueries({ queryKey: [listRanks.id] });
      const names = { rank: textIn(rank.title), other: textIn(passed.title) };
      tell(up ? t('web-structure:rank.now-above', names) : t('web-structure:rank.now-below', names));
      list.current
        ?.querySelector<HTMLElement>(`[data-rank="${rank.id}"] [data-moves="${up ? 'up' : 'down'}"]`)
        ?.focus();
    } catch (refused) {
      fail(refused);
    }
  };
  return { list, told, failure, move };
}

function Ladder({ ranks, isWhole }: { readonly ranks: readonly NationalRank[]; readonly isWhole: boolean }) {
  const sentence = useSentence();
  const { list, told, failure, move } = useMoves(ranks);
  return (
    <>
      {failure !== null && <Notice tone="error">{sentence(failure)}</Notice>}
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <ol className={classes['ranks']} ref={list} reversed>
        {[...ranks].reverse().map((rank) => (
          <RankLine key={rank.id} rank={rank} onMove={isWhole ? (up) => void move(rank, up) : null} />
        ))}
      </ol>
    </>
  );
}

interface LineProps {
  readonly rank: NationalRank;
  /** Null while others are left out, as it would be moved past what is not seen. */
  readonly onMove: ((up: boolean) => void) | null;
}

function RankLine({ rank, onMove }: LineProps) {
  const { t, textIn, language } = useTexts();
  const { id, title, band, closing, allowed } = rank;
  const others = (['ar', 'fr', 'en'] as const).filter((each) => each !== language);
  const name = textIn(title);
  return (
    <li
      data-rank={id}
      onKeyDown={(event) => {
        if (!event.altKey || onMove === null || !allowed.includes('identity.move-rank')) return;
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp');
      }}
    >
      <span className={classes['rank']}>
        <strong>{name}</strong>
        <small>
          {others.map((each, index) => (
            <span key={each}>
              {index > 0 && ' · '}
              <bdi lang={each}>{title[each]}</bdi>
            </span>
          ))}
        </small>
      </span>
      <span>{t(`identity:band.${band}`)}</span>
      {closing && <Status tone="quiet">{t('web-structure:closed')}</Status>}
      {onMove && allowed.includes('identity.move-rank') && <Moves name={name} onMove={onMove} />}
      {allowed.includes('identity.change-rank') && <Acts rank={rank} />}
    </li>
  );
}

function Moves({ name, onMove }: { readonly name: string; readonly onMove: (up: boolean) => void }) {
  const { t } = useTexts();
  return (
    <span className={classes['acts']}>
      <ActionIcon
        variant="default"
        size="lg"
        data-moves="up"
        aria-label={t('web-structure:rank.up', { rank: name })}
        onClick={() => onMove(true)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        data-moves="down"
        aria-label={t('web-structure:rank.down', { rank: name })}
        onClick={() => onMove(false)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
    </span>
  );
}

function Acts({ rank: { id } }: { readonly rank: NationalRank }) {
  const { t } = useTexts();
  const close = async (body: { on: string; reason: string }) => {
    await call(closeRank, { params: { rankId: id }, body });
    await queryClient.invalidateQueries({ queryKey: [listRanks.id] });
  };
  return (
    <span className={classes['acts']}>
      <LinkButton to="/ranks/$rankId/edit" params={{ rankId: id }} variant="default">
        {t('web-structure:edit')}
      </LinkButton>
      <CloseDialog
        act={t('web-structure:rank.close')}
        consequence={t('web-structure:rank.close-leads')}
        onClose={close}
      />
    </span>
  );
}
