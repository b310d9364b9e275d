import { Button, PasswordInput, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { NoLink, Problem } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  BothZones,
  Card,
  CardGrid,
  Chips,
  Confirm,
  Days,
  Empty,
  Facts,
  Failure,
  Form,
  NotAllowed,
  Notice,
  Page,
  PersonName,
  Progress,
  Row,
  Section,
  Skeleton,
  Status,
  TextArea,
  TextField,
  Timeline,
  useForm,
} from '../../ui/index.js';
import { FieldBlocks } from './field-blocks.js';
import { ListBlocks } from './list-blocks.js';

const NAME = { ar: 'يوسف العلوي', latin: 'Youssef El Alaoui' };
const AT = '2026-12-07T21:17:00Z';
/** A time by the clock of Tunis. */
const THERE = '2026-12-07T22:17';

/** The blocks that the screens are made of, in the language and the theme chosen in the frame. */
export function DesignPage() {
  const { t } = useTexts();
  const { toggleColorScheme } = useMantineColorScheme();
  const act = (
    <Button variant="default" onClick={toggleColorScheme}>
      {t('frame.theme.dark')} / {t('frame.theme.light')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('purpose')} act={act}>
      <Words />
      <Fields />
      <FieldBlocks />
      <ListBlocks />
      <States />
    </Page>
  );
}

function Words() {
  const { t } = useTexts();
  const [chosen, choose] = useState<'valid' | 'revoked' | undefined>('valid');
  const values = ['valid', 'revoked'] as const;
  return (
    <Section title="Status, Progress, Person, Dates, Timeline, Chips">
      <Row>
        <Status tone="good">{t('certification:status.valid')}</Status>
        <Status tone="bad">{t('certification:status.revoked')}</Status>
        <Status tone="wait">{t('certification:status.suspended')}</Status>
        <Status tone="info">{t('web-exam:list.phase.upcoming')}</Status>
        <Status tone="quiet">{t('certification:status.expired')}</Status>
      </Row>
      <Chips
        legend={t('web-centre:certificate.status')}
        value={chosen}
        options={values.map((value) => ({ value, label: t(`certification:status.${value}`) }))}
        onChange={choose}
      />
      <Progress done={13} total={20} label={t('web-centre:cohort.seats-given')} />
      <Records />
    </Section>
  );
}

function Records() {
  const { t } = useTexts();
  return (
    <CardGrid>
      <Card accent>
        <Facts
          facts={[
            [t('certification:field.name'), <PersonName key="name" name={NAME} />],
            [t('web-exam:list.closes'), <BothZones key="at" at={AT} there={THERE} />],
            [t('web-centre:cohort.dates'), <Days key="days" from="2026-12-01" to="2026-12-05" />],
          ]}
        />
      </Card>
      <Card>
        <Timeline
          events={(['issued', 'suspended', 'reinstated'] as const).map((kind) => ({
            key: kind,
            title: t(`certification:event.${kind}`),
            when: <BothZones at={AT} there={THERE} />,
          }))}
        />
      </Card>
    </CardGrid>
  );
}

const REFUSED = new Problem(400, 'http.invalid-input', '', [
  { path: 'design-text', code: 'http.fields.required', message: 'RTC-7QK2M-XV94T-6' },
]);

function Fields() {
  const { t } = useTexts();
  const form = useForm(() => Promise.reject(REFUSED));
  return (
    <Section title="Form, Confirm">
      <Form form={form}>
        <TextField
          id="design-text"
          label={t('verify.label')}
          description={t('verify.help')}
          error={form.errors['design-text']}
        />
        <PasswordInput label={t('sign-in.password')} />
        <TextArea label={t('web-centre:note')} description={t('web-centre:note-help')} />
        <Row>
          <Button type="submit">{t('verify.check')}</Button>
          <Confirm
            act={t('web-centre:revocation.confirm')}
            consequence={t('web-centre:revocation.confirm-leads')}
            tone="grave"
            onConfirm={() => Promise.resolve()}
          />
        </Row>
      </Form>
    </Section>
  );
}

function States() {
  const { t } = useTexts();
  return (
    <Section title="Notice, Empty, Failure, NotAllowed, Skeleton">
      <Notice>{t('frame.new-version')}</Notice>
      <Notice tone="success">{t('web-exam:receipt.genuine')}</Notice>
      <Notice tone="warning">{t('web-exam:link.down')}</Notice>
      <Notice tone="error">{t('web-exam:receipt.not-genuine')}</Notice>
      <CardGrid>
        <Empty title={t('home.officer.no-course')}>{t('home.officer.no-course-help')}</Empty>
        <Failure failure={new NoLink()} again={() => undefined} />
        <Failure failure={new Error()} />
        <NotAllowed />
      </CardGrid>
      <Skeleton rows={2} />
    </Section>
  );
}
