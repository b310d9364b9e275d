import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Language } from '#i18n/web';
import { Problem } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import classes from './form.module.css';
import { Notice, useSentence } from './states.js';

/** Errors by the dotted path of their field, as the centre names them. */
export type FieldErrors = Readonly<Record<string, string>>;

interface FormState {
  readonly errors: FieldErrors;
  readonly failure: unknown;
  readonly busy: boolean;
  readonly submit: (event: SyntheticEvent) => void;
}

interface Refused {
  readonly failure: unknown;
  /** Of the screen when it was sent. */
  readonly language: Language;
}

/** Sends what was typed, once at a time; what was refused stays typed. */
export function useForm(send: () => Promise<unknown>): FormState {
  const { language } = useTexts();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setRefused(null);
    send()
      .catch((failure: unknown) => setRefused({ failure, language }))
      .finally(() => {
        sending.current = false;
        setBusy(false);
      });
  };
  return { failure: refused?.failure ?? null, busy, submit, errors: useFieldErrors(refused) };
}

/** What is wrong with each field; where the reader took another language since, only that something is. */
function useFieldErrors(refused: Refused | null): FieldErrors {
  const { t, language } = useTexts();
  const failure = refused?.failure;
  if (!(failure instanceof Problem)) return {};
  const wordsOf = (message: string) => (refused?.language === language ? message : t('form.send-again'));
  return Object.fromEntries(failure.fields.map(({ path, message }) => [path, wordsOf(message)]));
}

/** What is wrong, on top, each with a link to its field; fields carry their path as id. */
export function ErrorSummary({ form }: { readonly form: FormState }) {
  const { t } = useTexts();
  const sentence = useSentence();
  if (form.failure === null) return null;
  const entries = Object.entries(form.errors);
  return (
    <Notice tone="error">
      <strong>{entries.length > 0 ? t('form.problem', { count: entries.length }) : sentence(form.failure)}</strong>
      {entries.length > 0 && (
        <ul>
          {entries.map(([path, message]) => (
            <li key={path}>
              <a href={`#${path}`} onClick={(event) => focusField(event, path)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function focusField(event: { preventDefault: () => void }, path: string): void {
  event.preventDefault();
  // A field in a closed tab shows itself first.
  document.querySelector<HTMLElement>(`[data-reveals="${CSS.escape(path)}"]`)?.click();
  requestAnimationFrame(() => document.getElementById(path)?.focus());
}

interface FormProps {
  readonly form: FormState;
  /** As wide as the page, for texts in several languages side by side. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Form(props: FormProps) {
  return (
    <form className={classes['form']} data-wide={props.wide ?? false} onSubmit={props.form.submit} noValidate={false}>
      <ErrorSummary form={props.form} />
      {props.children}
    </form>
  );
}
