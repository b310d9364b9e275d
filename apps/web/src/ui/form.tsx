import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '#i18n/web';
import { Problem } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { FormFields, UNREAD, UnreadFields, asOnPage, type FieldErrors, type FieldProblem } from './form-fields.js';
import classes from './form.module.css';
import { Notice, useSentence } from './states.js';

export type { FieldErrors } from './form-fields.js';

/** The press of the form's button, or of a key that stands for it. */
type Sent = Pick<Event, 'preventDefault'>;

interface FormState {
  /** The errors that fields show; a field that cannot be read says so itself. */
  readonly errors: FieldErrors;
  /** Everything that the summary says. */
  readonly lines: FieldErrors;
  readonly unread: UnreadFields;
  readonly failure: unknown;
  readonly busy: boolean;
  readonly submit: (event: Sent) => void;
}

interface Refused {
  readonly failure: unknown;
  /** The language of the screen when the form was sent. */
  readonly language: Language;
}

const NOTHING = (): readonly FieldProblem[] => [];

/**
 * Sends what was typed, once at a time; what was refused stays typed.
 * @param missing what is still to be typed before it can be sent.
 */
export function useForm(send: () => Promise<unknown>, missing: () => readonly FieldProblem[] = NOTHING): FormState {
  const { language } = useTexts();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const [unread] = useState(() => new UnreadFields());
  const sending = useRef(false);
  const checked = async (): Promise<unknown> => {
    const problems = unread.and(missing());
    if (problems.length === 0) return send();
    throw new Problem(400, 'missing', '', asOnPage(problems));
  };
  const submit = (event: Sent) => {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setRefused(null);
    checked()
      .catch((failure: unknown) => setRefused({ failure, language }))
      .finally(() => {
        sending.current = false;
        setBusy(false);
      });
  };
  return { failure: refused?.failure ?? null, busy, submit, unread, ...useFieldErrors(refused) };
}

/** The error of each field; if the reader has changed the language since, only says that there is one. */
function useFieldErrors(refused: Refused | null): Pick<FormState, 'errors' | 'lines'> {
  const { t, language } = useTexts();
  const failure = refused?.failure;
  if (!(failure instanceof Problem)) return { errors: {}, lines: {} };
  const wordsOf = (message: string) => (refused?.language === language ? message : t('form.send-again'));
  const said = (fields: typeof failure.fields) =>
    Object.fromEntries(fields.map(({ path, message }) => [path, wordsOf(message)]));
  return { errors: said(failure.fields.filter(({ code }) => code !== UNREAD)), lines: said(failure.fields) };
}

/** The errors on top, each with a link to its field, which carries its path as id. The reader is led here. */
function ErrorSummary({ form }: { readonly form: Pick<FormState, 'lines' | 'failure'> }) {
  const { t } = useTexts();
  const sentence = useSentence();
  const place = useRef<HTMLDivElement>(null);
  const { failure } = form;
  useEffect(() => {
    if (failure !== null) place.current?.focus();
  }, [failure]);
  if (failure === null) return null;
  const entries = Object.entries(form.lines);
  return (
    <div ref={place} tabIndex={-1} className={classes['summary']}>
      <Notice tone="error">
        <strong>{entries.length > 0 ? t('form.problem', { count: entries.length }) : sentence(failure)}</strong>
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
    </div>
  );
}

function focusField(event: { preventDefault: () => void }, path: string): void {
  event.preventDefault();
  // A field in a closed tab shows itself first, and has the focus before the next letter is typed.
  flushSync(() => document.querySelector<HTMLElement>(`[data-reveals="${CSS.escape(path)}"]`)?.click());
  document.getElementById(path)?.focus();
}

interface FormProps {
  readonly form: FormState;
  /** As wide as the page, for texts in several languages side by side. */
  readonly wide?: boolean;
  /** The layout of a form that is not the page's own. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A form whose summary says what is missing, as the browser's bubbles speak its own language and leave no trace. */
export function Form({ form, wide = false, className = classes['form'], children }: FormProps) {
  return (
    <FormFields value={form}>
      <form className={className} data-wide={wide} onSubmit={form.submit} noValidate>
        <ErrorSummary form={form} />
        {children}
      </form>
    </FormFields>
  );
}
