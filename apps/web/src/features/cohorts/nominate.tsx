import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  listCohorts,
  getCohort,
  listCandidates,
  listNominations,
  nominate,
  summariseSeats,
  type Candidate,
  type Cohort,
} from '#contracts/enrolment';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { Card, Notice, Section, useSentence } from '../../ui/index.js';
import { CandidateList } from './candidate-list.js';

interface Outcome {
  readonly candidate: Candidate;
  /** What was refused; null where the officer is nominated. */
  readonly failure: unknown;
}

/** The state names officers of its own for the cohort, several at once. */
export function Nominate({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTexts();
  const { chosen, toggle, note, setNote, outcomes, busy, send } = useNominations(cohort);
  return (
    <Section title={t('web-secretariat:nominate.title')}>
      <Card>
        <Outcomes outcomes={outcomes} />
        <Places cohort={cohort} chosen={chosen.length} />
        <CandidateList cohortId={cohort.id} chosen={chosen} toggle={toggle} />
        {chosen.length > 0 && (
          <>
            <Textarea
              id="note"
              label={t('web-centre:nominate.note')}
              description={t('web-centre:nominate.note-help')}
              dir="auto"
              rows={3}
              maxLength={1000}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
            <p>{t('web-secretariat:nominate.leads', { count: chosen.length })}</p>
          </>
        )}
        {chosen.length === 0 ? (
          <p>{t('web-secretariat:nominate.act-none')}</p>
        ) : (
          <Button loading={busy} onClick={() => void send()}>
            {t('web-secretariat:nominate.act', { count: chosen.length })}
          </Button>
        )}
      </Card>
    </Section>
  );
}

/** How many of the state's seats are left for whom it names now. */
function Places({ cohort, chosen }: { readonly cohort: Cohort; readonly chosen: number }) {
  const { t } = useTexts();
  const me = useMe();
  const quota = cohort.quotas.find(({ stateCode }) => stateCode === me?.person.stateCode);
  if (!quota) return null;
  const waiting = (cohort.nominations?.waiting ?? 0) + (cohort.nominations?.reserve ?? 0);
  const left = Math.max(quota.seats - quota.seatsGiven - waiting, 0);
  return (
    <>
      <p>{t('web-secretariat:nominate.quota', { quota: quota.seats, given: quota.seatsGiven, waiting })}</p>
      {chosen > left && <Notice tone="warning">{t('web-secretariat:nominate.beyond', { count: left })}</Notice>}
    </>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t, language } = useTexts();
  const sentence = useSentence();
  if (outcomes.length === 0) return null;
  const done = outcomes.filter(({ failure }) => failure === null).length;
  return (
    <Notice tone={done === outcomes.length ? 'success' : 'warning'}>
      <strong>{t('web-secretariat:nominate.done', { count: done })}</strong>
      <ul>
        {outcomes.map(({ candidate: { id, name }, failure }) => (
          <li key={id}>
            <bdi>{language === 'ar' ? name.ar : name.latin}</bdi>:{' '}
            {failure === null ? t('web-centre:nomination.is.nominated') : sentence(failure)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Whom the reader chose, and what became of each; who was refused stays chosen. */
function useNominations(cohort: Cohort) {
  const [chosen, choose] = useState<readonly Candidate[]>([]);
  const [note, setNote] = useState('');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [busy, setBusy] = useState(false);
  const toggle = (candidate: Candidate) =>
    choose((before) =>
      before.some(({ id }) => id === candidate.id)
        ? before.filter(({ id }) => id !== candidate.id)
        : [...before, candidate],
    );
  const send = async () => {
    if (busy || chosen.length === 0) return;
    setBusy(true);
    const came: Outcome[] = [];
    for (const candidate of chosen) came.push({ candidate, failure: await sent(cohort, candidate, note.trim()) });
    setOutcomes(came);
    choose(came.filter(({ failure }) => failure !== null).map(({ candidate }) => candidate));
    setNote('');
    setBusy(false);
    await forget(listNominations, listCandidates, getCohort, listCohorts, summariseSeats);
  };
  return { chosen, toggle, note, setNote, outcomes, busy, send };
}

/** @returns what was refused, or null. */
async function sent(cohort: Cohort, { id: personId }: Candidate, note: string): Promise<unknown> {
  try {
    await call(nominate, { params: { cohortId: cohort.id }, body: note === '' ? { personId } : { personId, note } });
    return null;
  } catch (failure) {
    return failure;
  }
}
