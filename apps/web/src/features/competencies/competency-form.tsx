import { useState } from 'react';
import type { Competency, CompetencyFacts } from '#contracts/catalogue';
import { useTexts } from '../../i18n/index.js';
import { Card, Form, LocalizedTextField, useForm } from '../../ui/index.js';
import classes from './competencies.module.css';
import { Choice, CodeField, FormEnd } from './form-parts.js';
import { givenOf, isUntyped, typedOf } from './given-text.js';
import { SECTORS } from './values.js';

interface Props {
  /** The competency as it is; without it, the form is for a new one. */
  readonly competency?: Competency;
  readonly send: (facts: CompetencyFacts) => Promise<unknown>;
  readonly leave: () => void;
}

/** The typed competency, the way to send it, and what is still to be typed. */
function useDraft(competency: Competency | undefined, send: Props['send']) {
  const { t } = useTexts();
  const [code, setCode] = useState(competency?.code ?? '');
  const [sector, setSector] = useState<CompetencyFacts['sector'] | ''>(competency?.sector ?? '');
  const [name, setName] = useState(typedOf(competency?.name ?? { ar: null, fr: null, en: null }));
  const missing = () => [
    ...(code.trim() === '' ? [{ path: 'code', message: t('web-competencies:missing.code') }] : []),
    ...(sector === '' ? [{ path: 'sector', message: t('web-competencies:missing.sector') }] : []),
    ...(isUntyped(name) ? [{ path: 'name.ar', message: t('web-competencies:missing.name') }] : []),
  ];
  const form = useForm(async () => sector !== '' && send({ code, sector, name: givenOf(name) }), missing);
  return { code, setCode, sector, setSector, name, setName, form };
}

/** Code, sector and name of a competency; languages may be left for later. */
export function CompetencyForm({ competency, send, leave }: Props) {
  const { t } = useTexts();
  const { code, setCode, sector, setSector, name, setName, form } = useDraft(competency, send);
  return (
    <Form form={form} wide>
      <Card>
        <div className={classes['fields']}>
          <CodeField value={code} error={form.errors['code']} onChange={setCode} />
          <Choice
            path="sector"
            label={t('web-learning:catalogue.sector')}
            help={t('web-competencies:sector-help')}
            value={sector}
            options={SECTORS.map((value) => ({ value, label: t(`web-learning:sector.${value}`) }))}
            error={form.errors['sector']}
            onChange={setSector}
          />
        </div>
        <LocalizedTextField
          path="name"
          label={t('web-competencies:name')}
          help={t('web-competencies:languages-help')}
          value={name}
          errors={form.errors}
          onChange={setName}
        />
      </Card>
      <FormEnd
        act={t(competency ? 'web-competencies:save' : 'web-competencies:list.enter')}
        busy={form.busy}
        leave={leave}
      />
    </Form>
  );
}
