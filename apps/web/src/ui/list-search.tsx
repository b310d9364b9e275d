import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTexts } from '../i18n/index.js';
import { useSlash } from './slash.js';

const PAUSE = 300;

interface Props {
  readonly label?: string;
  readonly help?: string;
  /** As it stands in the address. */
  readonly value: string;
  /** After a pause in typing. */
  readonly onChange: (value: string) => void;
}

/** The words that a list is searched for; `/` leads here. */
export function ListSearch({ label, help, value, onChange }: Props) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(value);
  const [known, know] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  // The address was changed otherwise, by going back for instance.
  if (known !== value) {
    know(value);
    if (typed.trim() !== value) setTyped(value);
  }
  const tell = useEffectEvent((words: string) => onChange(words));
  useSlash(() => field.current?.focus(), true);
  useEffect(() => {
    const words = typed.trim();
    if (words === value) return;
    const pause = setTimeout(() => tell(words), PAUSE);
    return () => clearTimeout(pause);
  }, [typed, value]);
  return (
    <TextInput
      ref={field}
      type="search"
      size="md"
      maw="28rem"
      aria-keyshortcuts="/"
      label={label ?? t('list.search')}
      description={help}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
