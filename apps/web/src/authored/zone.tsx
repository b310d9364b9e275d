import type { CSSProperties } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './authored.module.css';

/** A mix of figures and letters is spelled out; a name is read as one word. */
const spelled = (part: string): string => (/\d/.test(part) ? [...part].join(' ') : part);

/**
 * A machine-readable line: it stands by itself, from left to right, on one line as wide as there is room, and is copied
 * as it is written. A screen reader says its parts, and how many fillers stand between them.
 */
export function Zone({ children }: { readonly children: string }) {
  const { t } = useTexts();
  const parts = children.match(/<+|[^<]+/g) ?? [];
  const said = parts.map((part) => (part.startsWith('<') ? t('zone.filler', { count: part.length }) : spelled(part)));
  const characters = { '--characters': children.length } as CSSProperties;
  return (
    <span className={classes['zone']} dir="ltr" role="img" aria-label={t('zone.line', { content: said.join(', ') })}>
      <span style={characters}>{children}</span>
    </span>
  );
}
