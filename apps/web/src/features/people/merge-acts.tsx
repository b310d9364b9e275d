import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { dismissDuplicate, getComparison, mergePerson, type Comparison } from '#contracts/identity';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Confirm } from '../../ui/index.js';
import { ChoiceField } from './choice-field.js';
import { ReasonField, useDayAndReason } from './day-and-reason.js';
import { mergesChanged } from './merges-section.js';
import { SharedCohorts } from './shared-cohorts.js';

interface ActProps {
  readonly comparison: Comparison;
}

const changed = async () => {
  await mergesChanged();
  await forget(getComparison);
};

/** Makes one record an alias of the other, and goes to the one that stays. */
export function MergeRecords({ comparison: { first, second, sharedCohorts } }: ActProps) {
  const { t, nameIn } = useTexts();
  const navigate = useNavigate();
  const [kept, setKept] = useState<'first' | 'second'>('first');
  const given = useDayAndReason();
  const [survivor, absorbed] = kept === 'first' ? [first, second] : [second, first];
  const send = async () => {
    const body = { into: survivor.id, reason: given.reason };
    await call(mergePerson, { params: { personId: absorbed.id }, body }, { version: absorbed.version });
    await changed();
    await navigate({ to: '/people/$personId', params: { personId: survivor.id } });
  };
  const called = (key: 'first' | 'second') =>
    `${t(`web-people:duplicates.${key}`)} · ${nameIn((key === 'first' ? first : second).name)}`;
  return (
    <Confirm
      act={t('web-people:merge.act')}
      consequence={<p>{t('web-people:merge.leads')}</p>}
      missing={given.missing}
      onConfirm={send}
    >
      <SharedCohorts cohorts={sharedCohorts} />
      <ChoiceField
        path="into"
        label={t('web-people:merge.keep')}
        value={kept}
        options={(['first', 'second'] as const).map((value) => ({ value, label: called(value) }))}
        errors={{}}
        onChange={(chosen) => chosen !== '' && setKept(chosen)}
      />
      <ReasonField given={given} />
    </Confirm>
  );
}

/** Notes that the records are of two officers. */
export function DismissPair({ comparison: { first, second } }: ActProps) {
  const { t } = useTexts();
  const body = { firstId: first.id, secondId: second.id };
  return (
    <Confirm
      act={t('web-people:merge.dismiss')}
      variant="default"
      consequence={<p>{t('web-people:merge.dismiss-leads')}</p>}
      onConfirm={() => call(dismissDuplicate, { body }).then(changed)}
    />
  );
}
