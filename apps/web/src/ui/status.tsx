import { IconCircle, IconCircleCheck, IconCircleX, IconClock, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './status.module.css';

const SHAPES = { good: IconCircleCheck, bad: IconCircleX, wait: IconClock, info: IconInfoCircle, quiet: IconCircle };

export type Tone = keyof typeof SHAPES;

/** How much of all is done, as a bar alone. */
export function Bar(props: { readonly done: number; readonly total: number; readonly label: string }) {
  return (
    <progress className={classes['bar']} value={props.done} max={Math.max(props.total, 1)} aria-label={props.label} />
  );
}

/** A state as a word with a shape; the colour only agrees with them. */
export function Status({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const Shape = SHAPES[tone];
  return (
    <span className={classes['status']} data-tone={tone}>
      <Shape size={16} aria-hidden />
      {children}
    </span>
  );
}

export function Progress(props: { readonly done: number; readonly total: number; readonly label: string }) {
  const { fraction } = useTexts();
  return (
    <div className={classes['progress']}>
      <Bar {...props} />
      <span>
        {props.label} · <bdi>{fraction(props.done, props.total)}</bdi>
      </span>
    </div>
  );
}

/** Both names of an officer: that of the reader's script first. */
export function PersonName({ name }: { readonly name: { readonly ar: string; readonly latin: string } }) {
  const { language } = useTexts();
  const [first, second] = language === 'ar' ? [name.ar, name.latin] : [name.latin, name.ar];
  return (
    <span className={classes['person']}>
      <bdi>{first}</bdi>
      <bdi className={classes['quiet']}>{second}</bdi>
    </span>
  );
}

export interface Event {
  readonly key: string;
  readonly title: ReactNode;
  readonly when: ReactNode;
  readonly detail?: ReactNode;
}

export function Timeline({ events }: { readonly events: readonly Event[] }) {
  return (
    <ol className={classes['timeline']}>
      {events.map((event) => (
        <li key={event.key}>
          <strong>{event.title}</strong>
          <span className={classes['quiet']}>{event.when}</span>
          {event.detail}
        </li>
      ))}
    </ol>
  );
}
