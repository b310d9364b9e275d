import { useMediaQuery } from '@mantine/hooks';
import { useState, type KeyboardEvent } from 'react';
import { LANGUAGES, type Language } from '#i18n/web';
import { OWN_NAMES, useTexts } from '../i18n/index.js';
import classes from './field.module.css';
import type { FieldErrors } from './form.js';
import { LanguageInput, LanguageMark, markOf, type LanguageState } from './language-input.js';
import own from './localized-text.module.css';

/** The typed text by language; empty if there is none. */
export type TypedText = Readonly<Record<Language, string>>;

interface Props {
  /** The path of the text in what is sent, as `title`; its languages are `title.ar`, `title.fr` and `title.en`. */
  readonly path: string;
  readonly label: string;
  readonly value: TypedText;
  readonly onChange: (value: TypedText) => void;
  readonly errors: FieldErrors;
  readonly help?: string;
  /** Whether every language is needed. */
  readonly required?: boolean;
  readonly multiline?: boolean;
  /** Languages whose source has changed since they were translated. */
  readonly stale?: readonly Language[];
}

const NARROW = '(max-width: 48em)';

/** One text in the three languages: side by side on a wide screen, as tabs on a narrow one. */
export function LocalizedTextField(props: Props) {
  const { language } = useTexts();
  const { path, label, help, errors } = props;
  const [shown, show] = useState(language);
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const states = statesOf(props);
  const whole = errors[path];
  return (
    <fieldset className={classes['group']} aria-describedby={help === undefined ? undefined : `${path}-help`}>
      <legend className={classes['legend']}>{label}</legend>
      {help !== undefined && (
        <p id={`${path}-help`} className={classes['help']}>
          {help}
        </p>
      )}
      {narrow && <Tabs path={path} label={label} states={states} shown={shown} show={show} />}
      <div className={own['languages']}>
        {states.map((state) => (
          <LanguageInput
            key={state.language}
            path={path}
            label={label}
            state={state}
            tab={narrow ? { shown: state.language === shown } : null}
            multiline={props.multiline ?? false}
            onChange={(text) => props.onChange({ ...props.value, [state.language]: text })}
          />
        ))}
      </div>
      {whole !== undefined && (
        <p className={classes['error']} id={path} tabIndex={-1}>
          {whole}
        </p>
      )}
    </fieldset>
  );
}

function statesOf({ path, value, errors, required = false, stale = [] }: Props): LanguageState[] {
  const some = LANGUAGES.some((language) => value[language].trim() !== '');
  return LANGUAGES.map((language) => {
    const text = value[language];
    const error = errors[`${path}.${language}`] ?? null;
    const missing = text.trim() === '' && (required || some);
    return { language, text, error, required, mark: markOf({ missing, stale: stale.includes(language) }) };
  });
}

interface TabsProps {
  readonly path: string;
  readonly label: string;
  readonly states: readonly LanguageState[];
  readonly shown: Language;
  readonly show: (language: Language) => void;
}

function Tabs({ path, label, states, shown, show }: TabsProps) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event.key, getComputedStyle(event.currentTarget).direction === 'rtl');
    const at = LANGUAGES.indexOf(shown);
    const next = LANGUAGES[(at + step + LANGUAGES.length) % LANGUAGES.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    show(next);
    document.getElementById(`${path}-tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={own['tabs']} onKeyDown={move}>
      {states.map((state) => (
        <button
          key={state.language}
          type="button"
          role="tab"
          id={`${path}-tab-${state.language}`}
          aria-selected={state.language === shown}
          aria-controls={`${path}-panel-${state.language}`}
          tabIndex={state.language === shown ? 0 : -1}
          className={own['tab']}
          data-reveals={`${path}.${state.language}`}
          onClick={() => show(state.language)}
        >
          <span lang={state.language}>{OWN_NAMES[state.language]}</span>
          <LanguageMark state={state} wordless />
        </button>
      ))}
    </div>
  );
}

/** How many tabs an arrow moves on, in the direction of the page. */
function stepOf(key: string, rightToLeft: boolean): -1 | 0 | 1 {
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1;
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  return 0;
}
