import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState, type SyntheticEvent } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './list-search.module.css';
import { TextField, useSlash } from '../ui/index.js';

const PAUSE = 300;

interface Props {
  readonly label?: string;
  readonly help?: string;
  /** The words as they stand in the address. */
  readonly value: string;
  /** Called after a pause in typing, or at once when the form is sent. */
  readonly onChange: (value: string) => void;
}

/** The typed words, told after a pause or by `send`. */
function useTyped(value: string, onChange: (words: string) => void) {
  const [typed, type] = useState(value);
  const [known, know] = useState(value);
  // The address was changed in another way, by going back for instance.
  if (known !== value) {
    know(value);
    if (typed.trim() !== value) type(value);
  }
  const tell = useEffectEvent((words: string) => onChange(words));
  useEffect(() => {
    const words = typed.trim();
    if (words === value) return;
    const pause = setTimeout(() => tell(words), PAUSE);
    return () => clearTimeout(pause);
  }, [typed, value]);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onChange(typed.trim());
  };
  return { typed, type, send };
}

/** The words that a list is searched for; `/` leads here. */
export function ListSearch({ label, help, value, onChange }: Props) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const { typed, type, send } = useTyped(value, onChange);
  useSlash(() => field.current?.focus(), true);
  const name = label ?? t('list.search');
  return (
    <search aria-label={name} className={value === '' ? 'screen-only' : undefined}>
      <form onSubmit={send}>
        <TextField
          ref={field}
          type="search"
          name="q"
          size="md"
          maw="28rem"
          maxLength={100}
          enterKeyHint="search"
          autoComplete="off"
          aria-keyshortcuts="/"
          label={name}
          description={help}
          leftSection={
            <button type="submit" className={classes['send']} aria-label={t('list.search')}>
              <IconSearch size={18} aria-hidden />
            </button>
          }
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
