import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { nominate, type Cohort, type Nominee } from '#contracts/enrolment';
import { call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { Card, Notice, Section, TextArea, useSentence } from '../../ui/index.js';
import { NomineeList } from './nominee-list.js';
import classes from './fields.module.css';
import { forgetNominations } from './forget-nominations.js';

interface Outcome {
  readonly nominee: Nominee;
  /** The refusal; null if the officer is nominated. */
  readonly failure: unknown;
}

/** Lets a state name officers of its own for the cohort, several at once. */
export function Nominate({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTexts();
  const { chosen, toggle, note, setNote, outcomes, busy, send } = useNominations(cohort);
  return (
    <Section title={t('web-secretariat:nominate.title')}>
      <Card>
        <Outcomes outcomes={outcomes} />
        <Places cohort={cohort} chosen={chosen} />
        <NomineeList cohortId={cohort.id} chosen={chosen} toggle={toggle} />
        {chosen.length === 0 && <p>{t('web-secretariat:nominate.act-none')}</p>}
        {chosen.length > 0 && (
          <form className={classes['send']} onSubmit={(event) => void send(event)}>
            <TextArea
              id="note"
              label={t('web-centre:nominate.note')}
              description={t('web-centre:nominate.note-help')}
              rows={3}
              maxLength={1000}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
            <p>{t('web-secretariat:nominate.leads', { count: chosen.length })}</p>
            <div>
              <Button type="submit" loading={busy}>
                {t('web-secretariat:nominate.act', { count: chosen.length })}
              </Button>
            </div>
          </form>
        )}
      </Card>
    </Section>
  );
}

interface PlacesProps {
  readonly cohort: Cohort;
  readonly chosen: readonly Nominee[];
}

/** The number of the state's seats that are left for those whom it names now, and the officers who come after those. */
function Places({ cohort, chosen }: PlacesProps) {
  const { t, nameIn, joined } = useTexts();
  const me = useMe();
  const quota = cohort.quotas.find(({ stateCode }) => stateCode === me?.person.stateCode);
  if (!quota) return null;
  const waiting = (cohort.nominations?.waiting ?? 0) + (cohort.nominations?.reserve ?? 0);
  const free = Math.min(quota.seats - quota.seatsGiven, cohort.seats - cohort.seatsGiven);
  const left = Math.max(free - waiting, 0);
  const beyond = chosen.slice(left);
  return (
    <>
      <p>{t('web-secretariat:nominate.quota', { quota: quota.seats, given: quota.seatsGiven, waiting })}</p>
      {beyond.length > 0 && (
        <Notice tone="warning">
          <p>{t('web-secretariat:nominate.beyond', { count: left })}</p>
          <p>{joined(beyond.map(({ name }) => nameIn(name)))}</p>
        </Notice>
      )}
    </>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t, nameIn } = useTexts();
  const sentence = useSentence();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [outcomes]);
  if (outcomes.length === 0) return null;
  const done = outcomes.filter(({ failure }) => failure === null).length;
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone={done === outcomes.length ? 'success' : 'warning'}>
        <strong>{t('web-secretariat:nominate.done', { count: done })}</strong>
        <ul>
          {outcomes.map(({ nominee: { id, name }, failure }) => (
            <li key={id}>
              <bdi>{nameIn(name)}</bdi> ·{' '}
              {failure === null ? t('web-centre:nomination.is.nominated') : sentence(failure)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** The officers that the reader chose, and what became of each; those who were refused stay chosen. */
function useNominations(cohort: Cohort) {
  const [chosen, choose] = useState<readonly Nominee[]>([]);
  const [note, setNote] = useState('');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [busy, setBusy] = useState(false);
  const toggle = (nominee: Nominee) =>
    choose((before) =>
      before.some(({ id }) => id === nominee.id) ? before.filter(({ id }) => id !== nominee.id) : [...before, nominee],
    );
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy || chosen.length === 0) return;
    setBusy(true);
    const came: Outcome[] = [];
    for (const nominee of chosen) came.push({ nominee, failure: await sent(cohort, nominee, note.trim()) });
    setOutcomes(came);
    choose(came.filter(({ failure }) => failure !== null).map(({ nominee }) => nominee));
    setNote('');
    setBusy(false);
    await forgetNominations();
  };
  return { chosen, toggle, note, setNote, outcomes, busy, send };
}

/** @returns the refusal, or null. */
async function sent(cohort: Cohort, { id: personId }: Nominee, note: string): Promise<unknown> {
  try {
    await call(nominate, { params: { cohortId: cohort.id }, body: note === '' ? { personId } : { personId, note } });
    return null;
  } catch (failure) {
    return failure;
  }
}
