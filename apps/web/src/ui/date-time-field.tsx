import { useState } from 'react';
import { instantIn, localIn } from '#i18n/web';
import { isOwnTime, knownZone, useTexts } from '../i18n/index.js';
import { TextField } from './text-field.js';
import { DateField, type PartOf } from './date-field.js';
import classes from './field.module.css';
import { useFieldError, useUnread } from './form-fields.js';
import { timeFrom } from './typed-dates.js';
import { useDateParts } from './use-date-parts.js';
import { useHowToWrite } from './use-how-to-write.js';

const EXAMPLE = '14:30';

interface Props {
  readonly path: string;
  readonly label: string;
  /** `YYYY-MM-DDTHH:mm` by the clock of `zone`, or empty until both parts are there. */
  readonly value: string;
  /** The name of the zone (IANA). */
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
  const of = { path, label };
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
          of={{ ...of, isNeeded: time !== '' }}
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
        />
        <TimeInput
          of={{ ...of, isNeeded: date !== '' }}
          value={time}
          required={required}
          onChange={(next) => change({ date, time: next })}
        />
      </div>
      <p id={`${path}-zone`} className={classes['help']}>
        <ZoneWords value={value} zone={zone} />
      </p>
      {error !== undefined && <p className={classes['error']}>{error}</p>}
    </fieldset>
  );
}

const timeOf = (path: string): string => `${path}-time`;

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
  readonly of: PartOf;
  readonly value: string;
  readonly required: boolean;
  readonly onChange: (value: string) => void;
}

function TimeInput({ of, value, required, onChange }: TimeProps) {
  const { t } = useTexts();
  const { plainDigits } = useDateParts();
  const howTo = useHowToWrite();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const path = timeOf(of.path);
  const unread = typed !== null && typed.trim() !== '' && timeFrom(typed) === null ? typed : null;
  const half = of.isNeeded && value === '' ? t('web-form:date.time-too') : null;
  const asked = useFieldError(path);
  const problem = unread === null ? half : howTo.time(unread);
  useUnread(path, of.path, problem === null ? null : howTo.inField(of.label, problem));
  return (
    <TextField
      id={path}
      className={classes['typed']}
      label={t('web-form:date.time')}
      description={t('web-form:date.time-help', { example: plainDigits(EXAMPLE) })}
      size="md"
      inputMode="text"
      autoComplete="off"
      required={required}
      withAsterisk={false}
      value={typed ?? plainDigits(value)}
      error={left && unread !== null ? howTo.time(unread) : half !== null && asked}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setLeft(false);
        onChange(timeFrom(event.currentTarget.value) ?? '');
      }}
      onBlur={() => {
        setLeft(true);
        if (unread === null) setTyped(null);
      }}
    />
  );
}

/** The time by the reader's own clock, and in a line below by the clock of the place, if that differs. */
function ZoneWords({ value, zone }: { readonly value: string; readonly zone: string }) {
  const { t, dateTime, wallTime } = useTexts();
  const ofZone = t('web-form:date.zone', { zone });
  const known = knownZone(zone);
  if (value === '' || known === null) return ofZone;
  const instant = instantIn(known, value);
  const there = localIn(known, instant);
  if (isOwnTime(instant, there)) return ofZone;
  return (
    <>
      {t('dates.yours', { time: dateTime(instant) })}
      <br />
      {t('dates.venue', { time: wallTime(there) })} {ofZone}
    </>
  );
}
