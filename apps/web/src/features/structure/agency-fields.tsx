import { NativeSelect } from '@mantine/core';
import {
  getAgency,
  getState,
  listAgencies,
  listStateRecords,
  listStructureChanges,
  type AgencyKind,
} from '#contracts/identity';
import { forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { type FieldErrors, type TypedText } from '../../ui/index.js';
import { NameField, useMissingName } from './fields.js';
import classes from './structure.module.css';

const KINDS: readonly AgencyKind[] = ['police', 'customs', 'gendarmerie', 'coast-guard', 'army', 'justice'];

export interface AgencyDraft {
  readonly name: TypedText;
  readonly kind: AgencyKind | '';
}

export const forgetAgencies = () => forget(listAgencies, getAgency, getState, listStateRecords, listStructureChanges);

export function useMissingOfAgency() {
  const { t } = useTexts();
  const missingName = useMissingName();
  return ({ name, kind }: AgencyDraft) => [
    ...missingName(name),
    ...(kind === '' ? [{ path: 'kind', message: t('web-structure:missing.kind') }] : []),
  ];
}

interface Props {
  readonly draft: AgencyDraft;
  readonly errors: FieldErrors;
  readonly change: (part: Partial<AgencyDraft>) => void;
}

export function AgencyFields({ draft, errors, change }: Props) {
  const { t } = useTexts();
  return (
    <fieldset className={classes['field']}>
      <NameField
        label={t('web-structure:field.name')}
        value={draft.name}
        errors={errors}
        onChange={(name) => change({ name })}
      />
      <NativeSelect
        id="kind"
        className={classes['narrow'] ?? ''}
        label={t('web-structure:field.agency-kind')}
        size="md"
        value={draft.kind}
        error={errors['kind']}
        data={[
          { value: '', label: t('web-secretariat:choose') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`identity:agency.${kind}`) })),
        ]}
        onChange={({ currentTarget }) => change({ kind: KINDS.find((kind) => kind === currentTarget.value) ?? '' })}
      />
    </fieldset>
  );
}
