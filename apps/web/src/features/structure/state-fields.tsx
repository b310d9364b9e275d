import { getState, listStateRecords, listStates, listStructureChanges } from '#contracts/identity';
import { forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { type FieldErrors, type TypedText } from '../../ui/index.js';
import { NameField, ZoneField, useMissingName } from './fields.js';

export interface StateDraft {
  readonly code: string;
  readonly name: TypedText;
  readonly timeZone: string;
}

export const forgetStates = () => forget(listStates, listStateRecords, getState, listStructureChanges);

/** Says what is still to be typed of a state. */
export function useMissingOfState() {
  const { t } = useTexts();
  const missingName = useMissingName();
  return ({ code, name, timeZone }: StateDraft) => [
    ...(/^[a-z]{2}$/.test(code.trim()) ? [] : [{ path: 'code', message: t('web-structure:missing.code') }]),
    ...missingName(name),
    ...(timeZone.trim() === '' ? [{ path: 'timeZone', message: t('web-structure:missing.time-zone') }] : []),
  ];
}

interface Props {
  readonly draft: StateDraft;
  readonly errors: FieldErrors;
  readonly change: (part: Partial<StateDraft>) => void;
}

export function StateFields({ draft, errors, change }: Props) {
  const { t } = useTexts();
  return (
    <>
      <NameField
        label={t('web-structure:field.name')}
        value={draft.name}
        errors={errors}
        onChange={(name) => change({ name })}
      />
      <ZoneField value={draft.timeZone} errors={errors} onChange={(timeZone) => change({ timeZone })} />
    </>
  );
}
