import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './code.module.css';

/** Longer codes, such as a machine-readable line, would not fit a phone. */
const LONGEST_WHOLE = 20;

interface CodeProps {
  readonly children: ReactNode;
  readonly quiet?: string | undefined;
}

/** A code or a number of a certificate, in its own direction whatever surrounds it; only a long one may be broken. */
export function Code({ children, quiet }: CodeProps) {
  const isLong = typeof children === 'string' && children.length > LONGEST_WHOLE;
  const shape = classes[isLong ? 'long' : 'whole'];
  return <bdi className={quiet === undefined ? shape : `${shape} ${quiet}`}>{children}</bdi>;
}

/** One number out of another, never broken by a line. */
export function Fraction({ of, all }: { readonly of: number; readonly all: number }) {
  const { fraction } = useTexts();
  return <Code>{fraction(of, all)}</Code>;
}
