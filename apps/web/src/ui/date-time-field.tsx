import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { OWN_ZONE, useTexts } from '../i18n/index.js';
import { DateField } from './date-field.js';
import classes from './field.module.css';
import { timeFrom } from './typed-dates.js';
import { useDateParts } from './use-date-parts.js';
import { instantIn } from './zones.js';

const EXAMPLE = '14:30';

interface Props {
  readonly path: string;
  readonly label: string;
  /** `YYYY-MM-DDTHH:mm` by the clock of `zone`, or empty until both parts are there. */
  readonly value: string;
  /** IANA. */
  readonly zone: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
}

const partsOf = (value: string): { readonly date: string; readonly time: string } => {
  const [date = '', time = ''] = value.split('T');
  return { date, time };
};

/** A day and a time by the clock of a place, with the reader's own time where that differs. */
export function DateTimeField(props: Props) {
  const { t } = useTexts();
  const { path, label, value, zone, error, required = false, min, max } = props;
  const { date, time, change } = useParts(props);
  return (
    <fieldset className={classes['group']} aria-describedby={`${path}-zone`}>
      <legend className={classes['legend']}>{label}</legend>
      <div className={classes['moment']}>
        <DateField
          path={path}
          label={t('web-form:date.day')}
          value={date}
          onChange={(day) => change({ date: day, time })}
          required={required}
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
        />
        <TimeInput path={path} value={time} required={required} onChange={(next) => change({ date, time: next })} />
      </div>
      <p id={`${path}-zone`} className={classes['help']}>
        <ZoneWords value={value} zone={zone} />
      </p>
      {error !== undefined && <p className={classes['error']}>{error}</p>}
    </fieldset>
  );
}

/** The parts as they are typed: the whole is told only when both are there. */
function useParts({ value, onChange }: Props) {
  const [parts, setParts] = useState({ ...partsOf(value), value });
  if (parts.value !== value) setParts({ ...partsOf(value), value });
  const change = ({ date, time }: { readonly date: string; readonly time: string }) => {
    const next = date === '' || time === '' ? '' : `${date}T${time}`;
    setParts({ date, time, value: next });
    if (next !== value) onChange(next);
  };
  return { date: parts.date, time: parts.time, change };
}

interface TimeProps {
  readonly path: string;
  readonly value: string;
  readonly required: boolean;
  readonly onChange: (value: string) => void;
}

function TimeInput({ path, value, required, onChange }: TimeProps) {
  const { t } = useTexts();
  const { plainDigits } = useDateParts();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const example = plainDigits(EXAMPLE);
  const unread = left && typed !== null && typed.trim() !== '' && timeFrom(typed) === null;
  return (
    <TextInput
      id={`${path}-time`}
      className={classes['typed']}
      label={t('web-form:date.time')}
      description={t('web-form:date.time-help', { example })}
      size="md"
      inputMode="text"
      autoComplete="off"
      required={required}
      withAsterisk={false}
      value={typed ?? plainDigits(value)}
      error={unread && t('web-form:date.time-unread', { example })}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setLeft(false);
        onChange(timeFrom(event.currentTarget.value) ?? '');
      }}
      onBlur={() => {
        setLeft(true);
        if (typed !== null && (timeFrom(typed) !== null || typed.trim() === '')) setTyped(null);
      }}
    />
  );
}

function ZoneWords({ value, zone }: { readonly value: string; readonly zone: string }) {
  const { t, dateTime } = useTexts();
  if (value === '') return t('web-form:date.zone', { zone });
  const instant = instantIn(zone, value);
  const there = dateTime(instant, zone);
  const here = dateTime(instant, OWN_ZONE);
  if (there === here) return t('web-form:date.zone', { zone });
  return `${t('web-form:date.zone', { zone })} ${t('dates.yours', { time: here })}`;
}
