import { IconAlertCircle, IconCircleDashed, IconRefreshAlert } from '@tabler/icons-react';
import type { Language } from '#i18n/web';
import { OWN_NAMES, directionOf, useTexts } from '../i18n/index.js';
import { TextArea, TextField } from './text-field.js';
import own from './localized-text.module.css';

type Mark = 'missing' | 'stale';

export interface LanguageState {
  readonly language: Language;
  readonly text: string;
  readonly error: string | null;
  readonly required: boolean;
  readonly mark: Mark | null;
}

export function markOf(state: { readonly missing: boolean; readonly stale: boolean }): Mark | null {
  if (state.missing) return 'missing';
  return state.stale ? 'stale' : null;
}

const SHAPES = { missing: IconCircleDashed, stale: IconRefreshAlert, refused: IconAlertCircle };

/** Whether a language lacks its text, or has one older than its source, or one that was refused. */
export function LanguageMark({
  state,
  wordless = false,
}: {
  readonly state: LanguageState;
  readonly wordless?: boolean;
}) {
  const { t } = useTexts();
  const mark = state.error === null ? state.mark : 'refused';
  if (mark === null) return null;
  const Shape = SHAPES[mark];
  const word = t(`web-form:language.${mark}`);
  return (
    <span className={own['mark']} data-tone={mark === 'refused' ? 'error' : 'wait'}>
      <Shape size={16} aria-hidden />
      <span className={wordless ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}

interface Props {
  readonly path: string;
  readonly label: string;
  readonly state: LanguageState;
  /** Set where the languages are tabs: one is shown, the others wait. */
  readonly tab: { readonly shown: boolean } | null;
  readonly multiline: boolean;
  readonly onChange: (text: string) => void;
}

/** The text in one language, written in its own direction. */
export function LanguageInput({ path, label, state, tab, multiline, onChange }: Props) {
  const { language, text, error, required } = state;
  const common = {
    id: `${path}.${language}`,
    size: 'md',
    lang: language,
    dir: directionOf(language),
    value: text,
    error,
    errorProps: { lang: document.documentElement.lang, dir: 'auto' as const },
    'aria-required': required,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
    ...(tab === null
      ? { label: <Name state={state} />, 'aria-label': `${label}, ${OWN_NAMES[language]}` }
      : { 'aria-label': `${label}, ${OWN_NAMES[language]}` }),
  };
  const panel = tab === null ? {} : panelOf(path, language, tab.shown);
  return (
    <div {...panel}>{multiline ? <TextArea {...common} rows={4} resize="vertical" /> : <TextField {...common} />}</div>
  );
}

const panelOf = (path: string, language: Language, shown: boolean) => ({
  role: 'tabpanel',
  id: `${path}-panel-${language}`,
  'aria-labelledby': `${path}-tab-${language}`,
  hidden: !shown,
});

function Name({ state }: { readonly state: LanguageState }) {
  return (
    <span className={own['name']}>
      <span lang={state.language}>{OWN_NAMES[state.language]}</span>
      <LanguageMark state={state} />
    </span>
  );
}
