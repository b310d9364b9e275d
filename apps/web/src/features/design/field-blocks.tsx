import { Button } from '@mantine/core';
import { useState } from 'react';
import { instantIn } from '#i18n/web';
import { Problem } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  DateField,
  DateTimeField,
  Form,
  LocalizedTextField,
  Section,
  useForm,
  type FieldErrors,
} from '../../ui/index.js';

const ZONE = 'Africa/Casablanca';
const TITLE = { ar: 'فحص وثائق السفر', fr: 'Examen des documents de voyage', en: '' };
const NOTHING = { ar: '', fr: '', en: '' };

/** The fields for several languages, days and clocks. */
export function FieldBlocks() {
  const { t } = useTexts();
  const form = useForm(() => Promise.reject(refusedOf(t('web-form:language.missing'))));
  return (
    <Section title="LocalizedTextField, DateField, DateTimeField">
      <Form form={form} wide>
        <Languages errors={form.errors} />
        <Days error={form.errors['design.day']} />
        <Button type="submit">{t('verify.check')}</Button>
      </Form>
    </Section>
  );
}

function Languages({ errors }: { readonly errors: FieldErrors }) {
  const { t, textIn } = useTexts();
  const [title, setTitle] = useState(TITLE);
  const [outline, setOutline] = useState(NOTHING);
  return (
    <>
      <LocalizedTextField
        path="design.title"
        label={t('web-centre:cohort.course')}
        help={textIn(TITLE)}
        required
        value={title}
        onChange={setTitle}
        errors={errors}
        stale={['fr']}
      />
      <LocalizedTextField
        path="design.outline"
        label={t('web-centre:note')}
        multiline
        value={outline}
        onChange={setOutline}
        errors={errors}
      />
    </>
  );
}

function Days({ error }: { readonly error: string | undefined }) {
  const { t } = useTexts();
  const [day, setDay] = useState('');
  const [moment, setMoment] = useState('2026-12-07T22:17');
  return (
    <>
      <DateField
        path="design.day"
        label={t('certification:field.valid-until')}
        value={day}
        onChange={setDay}
        min="2026-12-01"
        error={error}
      />
      <DateTimeField
        path="design.moment"
        label={t('web-centre:cohort.nominations-close')}
        value={moment}
        zone={ZONE}
        onChange={setMoment}
      />
      <bdi>{moment === '' ? '' : instantIn(ZONE, moment)}</bdi>
    </>
  );
}

const refusedOf = (message: string): Problem =>
  new Problem(
    400,
    'http.invalid-input',
    '',
    ['design.title.en', 'design.day'].map((path) => ({ path, code: 'http.fields.required', message })),
  );
