import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './code.module.css';

/** Longer ones, as a line that machines read, would not fit a phone. */
const LONGEST_WHOLE = 20;

interface CodeProps {
  readonly children: ReactNode;
  readonly quiet?: string | undefined;
}

/** A code or a number of a certificate: in its own direction whatever surrounds it, and broken by a line only if long. */
export function Code({ children, quiet }: CodeProps) {
  const isLong = typeof children === 'string' && children.length > LONGEST_WHOLE;
  const shape = classes[isLong ? 'long' : 'whole'];
  return <bdi className={quiet === undefined ? shape : `${shape} ${quiet}`}>{children}</bdi>;
}

/** So much of so much, never broken by a line. */
export function Fraction({ of, all }: { readonly of: number; readonly all: number }) {
  const { fraction } = useTexts();
  return <Code>{fraction(of, all)}</Code>;
}
