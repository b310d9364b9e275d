import { useMantineColorScheme } from '@mantine/core';
import { LANGUAGES } from '#i18n/web';
import { OWN_NAMES, useTexts } from '../../i18n/index.js';
import { useMe, usePreferences } from '../../session/index.js';
import { Card, Chips, LinkButton, Page, PersonName, Section } from '../../ui/index.js';
import { KnownOfPerson } from '../people/known-of-person.js';
import { PersonPhotograph } from '../people/photograph.js';
import { MailChoices } from './mail-choices.js';

/** The page of the reader themselves: how the centre knows them, and how it shows things to them. */
export function MePage() {
  const { t, nameIn } = useTexts();
  const me = useMe();
  if (!me) return null;
  return (
    <Page title={t('web-people:me.title')} lead={<PersonName name={me.person.name} />} width="reading">
      <KnownOfPerson person={me.person}>
        <p>{t('web-people:me.wrong')}</p>
      </KnownOfPerson>
      <Section title={t('web-people:photograph.title')}>
        <Card>
          <PersonPhotograph personId={me.person.id} name={nameIn(me.person.name)} />
        </Card>
      </Section>
      <Section title={t('web-people:me.preferences')}>
        <Card>
          <Preferences />
        </Card>
      </Section>
      <MailChoices />
      <Section title={t('sessions.title')}>
        <p>{t('sessions.lead')}</p>
        <div>
          <LinkButton to="/sessions" variant="default">
            {t('web-people:me.sessions')}
          </LinkButton>
        </div>
      </Section>
    </Page>
  );
}

function Preferences() {
  const { t } = useTexts();
  const { language, digits, chooseLanguage, chooseDigits } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Chips
        legend={t('languages')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
        onChange={(value) => value && chooseLanguage(value)}
      />
      {language === 'ar' && (
        <Chips
          legend={t('web-people:me.digits')}
          value={digits}
          options={[
            { value: 'latn', label: '0123456789' },
            { value: 'arab', label: '٠١٢٣٤٥٦٧٨٩' },
          ]}
          onChange={(value) => value && chooseDigits(value)}
        />
      )}
      <FormOfAddress />
      <Chips
        legend={t('web-people:me.theme')}
        value={colorScheme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`web-people:theme.${value}`),
        }))}
        onChange={(value) => value && setColorScheme(value)}
      />
    </>
  );
}

function FormOfAddress() {
  const { t } = useTexts();
  const { form, chooseForm } = usePreferences();
  return (
    <Chips
      legend={t('web-people:me.addressed.legend')}
      value={form}
      options={(['feminine', 'masculine'] as const).map((value) => ({
        value,
        label: t(`web-people:me.addressed.${value}`),
      }))}
      onChange={(value) => value && chooseForm(value)}
    />
  );
}
