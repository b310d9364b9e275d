import type { CSSProperties } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './authored.module.css';

/** Figures and letters mixed are spelled out; a name is read as one. */
const spelled = (part: string): string => (/\d/.test(part) ? [...part].join(' ') : part);

/**
 * A line that machines read: by itself, from left to right, all of it on one line as wide as there is room, and copied
 * as it is written. A screen reader says its parts, and how many fillers stand between.
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
