import type { ReactNode } from 'react';
import classes from './typed.module.css';

/** What a person wrote, as they wrote it: each paragraph in its own direction, whatever the page's is. */
export const Typed = ({ children }: { readonly children: ReactNode }) => (
  <span className={classes['typed']} dir="auto">
    {children}
  </span>
);
