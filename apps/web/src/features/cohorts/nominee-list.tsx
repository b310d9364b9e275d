import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { listCandidates, type Nominee } from '#contracts/enrolment';
import { useTexts } from '../../i18n/index.js';
import { Foot, usePages } from '../../lists/index.js';
import { Failure, PersonName, Skeleton, Status, TextField } from '../../ui/index.js';

import { Authored } from '../../authored/index.js';
import classes from './fields.module.css';

interface Props {
  readonly cohortId: string;
  readonly chosen: readonly Nominee[];
  readonly toggle: (nominee: Nominee) => void;
}

/** Officers of the own state, found by name in either script; a chosen one stays chosen during further searches. */
export function NomineeList({ cohortId, chosen, toggle }: Props) {
  const { t } = useTexts();
  const [typed, type] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const pages = usePages<Nominee>(listCandidates, {
    params: { cohortId },
    query: { limit: 10, count: 'true', ...(q === '' ? {} : { q }) },
  });
  return (
    <>
      <TextField
        type="search"
        size="md"
        className={classes['narrow'] ?? ''}
        label={t('web-secretariat:nominate.find')}
        description={t('web-secretariat:nominate.find-help')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <Found pages={pages} chosen={chosen} toggle={toggle} />
    </>
  );
}

interface FoundProps extends Omit<Props, 'cohortId'> {
  readonly pages: ReturnType<typeof usePages<Nominee>>;
}

function Found({ pages, chosen, toggle }: FoundProps) {
  const { t } = useTexts();
  if (pages.isPending) return <Skeleton rows={3} />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const shown = pages.data.pages.flatMap(({ items }) => items);
  const kept = chosen.filter(({ id }) => !shown.some((each) => each.id === id));
  const lines = [...kept, ...shown];
  if (lines.length === 0) return <p>{t('web-secretariat:nominate.nobody')}</p>;
  return (
    <>
      <ul className={classes['options']} aria-label={t('web-secretariat:nominate.officers')}>
        {lines.map((nominee) => (
          <li key={nominee.id}>
            <Line
              nominee={nominee}
              checked={chosen.some(({ id }) => id === nominee.id)}
              toggle={() => toggle(nominee)}
            />
          </li>
        ))}
      </ul>
      <Foot pages={pages} shown={shown.length} />
    </>
  );
}

interface LineProps {
  readonly nominee: Nominee;
  readonly checked: boolean;
  readonly toggle: () => void;
}

function Line({ nominee, checked, toggle }: LineProps) {
  const { t, textIn, joined } = useTexts();
  const { name, rank, post, nomination, elsewhere } = nominee;
  const facts = [rank, post].filter((text) => text !== null).map(textIn);
  return (
    <label className={classes['option']}>
      <input type="checkbox" checked={checked} disabled={nomination !== null} onChange={toggle} />
      <span className={classes['words']}>
        <PersonName name={name} />
        {facts.length > 0 && <span className={classes['quiet']}>{joined(facts)}</span>}
        {nomination !== null && <Status tone="info">{t(`web-secretariat:nominate.already.${nomination}`)}</Status>}
        {elsewhere.map((cohort) => (
          <span key={cohort.code} className={classes['quiet']}>
            <Authored>
              {t(cohort.sameCourse ? 'web-secretariat:nominate.same-course' : 'web-secretariat:nominate.same-days', {
                code: cohort.code,
              })}
            </Authored>
          </span>
        ))}
        {nomination === null && elsewhere.length === 0 && (
          <Status tone="good">{t('web-secretariat:nominate.free')}</Status>
        )}
      </span>
    </label>
  );
}
