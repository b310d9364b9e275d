import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listStates } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { LanguagesField, LocalizedTextField } from '../../ui/index.js';
import type { DraftFields } from './course-field.js';
import classes from './fields.module.css';

/** The venue, its clock, and the languages in which the cohort is taught. */
export function VenueFields({ draft, change, errors }: DraftFields) {
  const { t } = useTexts();
  return (
    <fieldset className={classes['field']}>
      <legend>{t('web-secretariat:open.where')}</legend>
      <LocalizedTextField
        path="venue"
        label={t('web-centre:cohort.venue')}
        help={t('web-secretariat:open.venue-help')}
        value={draft.venue}
        errors={errors}
        required
        onChange={(venue) => change({ venue })}
      />
      <Zone draft={draft} change={change} errors={errors} />
      <LanguagesField
        path="languages"
        label={t('web-centre:cohort.languages')}
        value={draft.languages}
        error={errors['languages']}
        onChange={(languages) => change({ languages })}
      />
    </fieldset>
  );
}

function Zone({ draft, change, errors }: DraftFields) {
  const { t, textIn, joined } = useTexts();
  const states = useQuery(asking(listStates, { query: { limit: 200 } }));
  const names = new Map<string, string[]>();
  for (const { timeZone, name } of states.data?.items ?? []) {
    names.set(timeZone, [...(names.get(timeZone) ?? []), textIn(name)]);
  }
  const zones = [...names].sort(([one], [other]) => one.localeCompare(other));
  return (
    <NativeSelect
      id="timeZone"
      className={classes['narrow'] ?? ''}
      label={t('web-secretariat:open.zone')}
      description={t('web-secretariat:open.zone-help')}
      size="md"
      value={draft.timeZone}
      error={errors['timeZone']}
      onChange={({ currentTarget }) => change({ timeZone: currentTarget.value })}
    >
      <option value="">{t('web-secretariat:choose')}</option>
      {zones.map(([zone, of]) => (
        <option key={zone} value={zone}>{`${joined(of)} · ${zone}`}</option>
      ))}
    </NativeSelect>
  );
}
