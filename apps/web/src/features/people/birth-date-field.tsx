import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.js';
import { DateField, TextField, useUnread } from '../../ui/index.js';
import classes from './fields.module.css';
import { gregorianOf, readHijri } from './hijri.js';
import type { PersonFieldsProps } from './person-fields-props.js';

/** The birth date in our calendar; a date of the Hijri calendar can be typed, and is shown in ours. */
export function BirthDateField({ draft, change, errors }: PersonFieldsProps) {
  const { t } = useTexts();
  const [isHijri, setHijri] = useState(false);
  return (
    <div className={classes['choices']}>
      {isHijri ? (
        <HijriField
          value={draft.birthDate}
          onChange={(birthDate) => change({ birthDate })}
          error={errors['birthDate']}
        />
      ) : (
        <DateField
          path="birthDate"
          label={t('web-people:field.birthDate')}
          value={draft.birthDate}
          error={errors['birthDate']}
          onChange={(birthDate) => change({ birthDate })}
        />
      )}
      <div>
        <Button variant="subtle" size="compact-sm" onClick={() => setHijri(!isHijri)}>
          {t(isHijri ? 'web-people:form.gregorian' : 'web-people:form.hijri')}
        </Button>
      </div>
    </div>
  );
}

interface HijriProps {
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly error: string | undefined;
}

function HijriField({ value, onChange, error }: HijriProps) {
  const { t, calendarDate } = useTexts();
  const [typed, setTyped] = useState('');
  const day = readHijri(typed);
  const date = day && gregorianOf(day);
  const unread = typed.trim() !== '' && date === null ? t('web-people:form.hijri-unread') : null;
  useUnread('birthDate', 'birthDate', unread);
  const type = (text: string) => {
    setTyped(text);
    const read = readHijri(text);
    onChange((read && gregorianOf(read)) ?? '');
  };
  return (
    <TextField
      id="birthDate"
      size="md"
      inputMode="numeric"
      autoComplete="off"
      label={t('web-people:form.hijri-label')}
      description={
        value === '' ? t('web-people:form.hijri-help') : t('web-people:form.hijri-is', { date: calendarDate(value) })
      }
      value={typed}
      error={unread ?? error}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}
