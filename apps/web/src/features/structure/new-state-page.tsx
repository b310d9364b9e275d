import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createState } from '#contracts/identity';
import { call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, TextField, useForm } from '../../ui/index.js';
import { NO_TEXT } from './fields.js';
import { FormPage } from './form-page.js';
import classes from './structure.module.css';
import { type StateDraft, forgetStates, useMissingOfState, StateFields } from './state-fields.js';

/** The registrar enters a member state. */
export function NewStatePage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const missing = useMissingOfState();
  const [draft, setDraft] = useState<StateDraft>({ code: '', name: NO_TEXT, timeZone: '' });
  const form = useForm(
    async () => {
      const state = await call(createState, { body: { ...draft, code: draft.code.trim() } });
      await forgetStates();
      await navigate({ to: '/states/$stateCode', params: { stateCode: state.code } });
    },
    () => missing(draft),
  );
  return (
    <FormPage
      title={t('web-structure:states.new')}
      lead={t('web-structure:states.new-lead')}
      above={<Link to="/states">{t('web-structure:states.title')}</Link>}
      form={form}
      ofStates
      act={t('web-structure:states.enter')}
      leave={
        <LinkButton to="/states" variant="default">
          {t('web-structure:leave')}
        </LinkButton>
      }
    >
      <fieldset className={classes['field']}>
        <CodeField value={draft.code} error={form.errors['code']} onChange={(code) => setDraft({ ...draft, code })} />
        <StateFields draft={draft} errors={form.errors} change={(part) => setDraft({ ...draft, ...part })} />
      </fieldset>
    </FormPage>
  );
}

interface CodeProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (code: string) => void;
}

function CodeField({ value, error, onChange }: CodeProps) {
  const { t } = useTexts();
  return (
    <TextField
      id="code"
      className={classes['narrow'] ?? ''}
      label={t('web-structure:field.code')}
      description={t('web-structure:field.code-help')}
      size="md"
      dir="ltr"
      autoComplete="off"
      maxLength={2}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value.toLowerCase())}
    />
  );
}
