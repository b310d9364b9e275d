import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import classes from './code.module.css';
import { codesIn } from './codes-in.js';

/** A code or a number of a certificate: in its own direction whatever surrounds it, and never broken by a line. */
export const Code = ({ children, quiet }: { readonly children: ReactNode; readonly quiet?: string | undefined }) => (
  <bdi className={quiet === undefined ? classes['whole'] : `${classes['whole']} ${quiet}`}>{children}</bdi>
);

/** So much of so much, never broken by a line. */
export function Fraction({ of, all }: { readonly of: number; readonly all: number }) {
  const { number } = useTexts();
  return <Code>{`${number(of)} / ${number(all)}`}</Code>;
}

/** A text of the centre in which codes stand: each is kept whole. */
export const WithCodes = ({ children }: { readonly children: string }) => (
  <>{codesIn(children).map((part, at) => (part.isCode ? <Code key={at}>{part.text}</Code> : part.text))}</>
);
