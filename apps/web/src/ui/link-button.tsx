import { Button } from '@mantine/core';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { linkOf } from './link.js';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'color' | 'style'> & {
  readonly variant?: 'filled' | 'default' | 'subtle';
  readonly ref?: Ref<HTMLAnchorElement>;
};

const Anchor = ({ variant = 'filled', ...rest }: Props) => <Button component="a" variant={variant} {...rest} />;

/** A place of the application that looks like an act. */
export const LinkButton = linkOf(Anchor);
