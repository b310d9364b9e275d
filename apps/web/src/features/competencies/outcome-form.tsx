import { useState } from 'react';
import type { CompetencyOutcome, OutcomeFacts } from '#contracts/catalogue';
import { useTexts } from '../../i18n/index.js';
import { Card, Form, LocalizedTextField, useForm, type FieldErrors } from '../../ui/index.js';
import classes from './competencies.module.css';
import { Choice, CodeField, FormEnd } from './form-parts.js';
import { givenOf, isUntyped, typedOf } from './given-text.js';
import { KINDS, LEVELS } from './values.js';

interface Props {
  /** The outcome as it is; without it, the form is for a new one. */
  readonly outcome?: CompetencyOutcome;
  /** The beginning of the code of a new one. */
  readonly code?: string;
  readonly send: (facts: OutcomeFacts) => Promise<unknown>;
  readonly leave: () => void;
}

interface Draft {
  readonly code: string;
  readonly kind: OutcomeFacts['kind'] | '';
  readonly level: string;
  readonly text: ReturnType<typeof typedOf>;
}

const draftOf = (outcome: CompetencyOutcome | undefined, code: string): Draft => ({
  code: outcome?.code ?? code,
  kind: outcome?.kind ?? '',
  level: outcome === undefined ? '' : String(outcome.sqfLevel),
  text: typedOf(outcome?.text ?? { ar: null, fr: null, en: null }),
});

/** Says what to do for each field that is still to be filled. */
function useMissing({ code, kind, level, text }: Draft) {
  const { t } = useTexts();
  return () => [
    ...(code.trim() === '' ? [{ path: 'code', message: t('web-competencies:missing.code') }] : []),
    ...(kind === '' ? [{ path: 'kind', message: t('web-competencies:missing.kind') }] : []),
    ...(level === '' ? [{ path: 'sqfLevel', message: t('web-competencies:missing.level') }] : []),
    ...(isUntyped(text) ? [{ path: 'text.ar', message: t('web-competencies:missing.text') }] : []),
  ];
}

/** Code, kind, level and text of an outcome; languages may be left for later. */
export function OutcomeForm({ outcome, code = '', send, leave }: Props) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(outcome, code));
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const { kind, level, text } = draft;
  const form = useForm(
    async () => kind !== '' && send({ code: draft.code, kind, sqfLevel: Number(level), text: givenOf(text) }),
    useMissing(draft),
  );
  return (
    <Form form={form} wide>
      <Card>
        <Facts draft={draft} change={change} errors={form.errors} />
        <LocalizedTextField
          path="text"
          label={t('web-competencies:text')}
          help={t('web-competencies:text-help')}
          value={text}
          errors={form.errors}
          multiline
          onChange={(typed) => change({ text: typed })}
        />
      </Card>
      <FormEnd
        act={t(outcome ? 'web-competencies:save' : 'web-competencies:outcome.enter')}
        busy={form.busy}
        leave={leave}
      />
    </Form>
  );
}

interface FactsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly errors: FieldErrors;
}

function Facts({ draft, change, errors }: FactsProps) {
  const { t, number } = useTexts();
  return (
    <div className={classes['fields']}>
      <CodeField value={draft.code} error={errors['code']} onChange={(code) => change({ code })} />
      <Choice
        path="kind"
        label={t('web-competencies:kind')}
        help={t('web-competencies:kind-help')}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, label: t(`web-competencies:kinds.${value}`) }))}
        error={errors['kind']}
        onChange={(kind) => change({ kind })}
      />
      <Choice
        path="sqfLevel"
        label={t('web-competencies:level')}
        help={t('web-competencies:level-help')}
        value={draft.level}
        options={LEVELS.map((value) => ({ value: String(value), label: number(value) }))}
        error={errors['sqfLevel']}
        onChange={(level) => change({ level })}
      />
    </div>
  );
}
