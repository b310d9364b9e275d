import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconLock, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { NoLink, Problem } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Star } from './pattern.js';
import classes from './states.module.css';

/** Says what will be here and the first act towards it; as wide as what it stands for, so in a `CardGrid` for cards. */
export function Empty(props: { readonly title: string; readonly children?: ReactNode; readonly act?: ReactNode }) {
  return (
    <div className={classes['state']}>
      <Star size={40} />
      <h2>{props.title}</h2>
      {props.children !== undefined && <p>{props.children}</p>}
      {props.act}
    </div>
  );
}

export function Skeleton({ rows = 4 }: { readonly rows?: number }) {
  const { t } = useTexts();
  return (
    <div className={classes['skeleton']} role="status" aria-label={t('states.loading')}>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className={classes['bone']} />
      ))}
    </div>
  );
}

const ICONS = { info: IconInfoCircle, success: IconCircleCheck, warning: IconAlertTriangle, error: IconAlertTriangle };

/** A word beside what it is about; errors interrupt a screen reader, the rest waits for it. */
export function Notice(props: { readonly tone?: keyof typeof ICONS; readonly children: ReactNode }) {
  const tone = props.tone ?? 'info';
  const Icon = ICONS[tone];
  return (
    <div className={classes['notice']} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon size={20} aria-hidden />
      <div>{props.children}</div>
    </div>
  );
}

/** A sentence that says what a failure means to the reader. */
export function useSentence(): (failure: unknown) => string {
  const { t, language } = useTexts();
  return (failure) => {
    if (failure instanceof NoLink) return t('states.offline.short');
    if (failure instanceof Problem && failure.detail !== '')
      return (failure.language ?? language) === language ? failure.detail : t('states.other-language');
    return t('common:errors.general');
  };
}

/** Whether the reader may not see it. */
export const isRefused = (failure: unknown): boolean => failure instanceof Problem && failure.status === 403;

export function Failure(props: { readonly failure: unknown; readonly again?: () => void }) {
  const { t } = useTexts();
  const sentence = useSentence()(props.failure);
  const { failure } = props;
  if (isRefused(failure)) return <NotAllowed>{sentence}</NotAllowed>;
  const offline = failure instanceof NoLink;
  const Icon = offline ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <div className={classes['state']} role="alert">
      <Icon size={32} aria-hidden />
      <h2>{offline ? t('states.offline.title') : t('states.error.title')}</h2>
      <p>{sentence}</p>
      {props.again && (
        <Button variant="default" onClick={props.again}>
          {t('states.again')}
        </Button>
      )}
    </div>
  );
}

export function NotAllowed({ children }: { readonly children?: ReactNode }) {
  const { t } = useTexts();
  return (
    <div className={classes['state']} role="alert">
      <IconLock size={32} aria-hidden />
      <h2>{t('states.not-allowed.title')}</h2>
      {children !== undefined && <p>{children}</p>}
      <p>{t('states.not-allowed.who')}</p>
    </div>
  );
}
