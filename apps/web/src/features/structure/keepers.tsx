import type { ReactNode } from 'react';
import { hasRole, useMe } from '../../session/index.js';
import { NotAllowed } from '../../ui/index.js';

interface Props {
  /** Whether it is for the registrar alone. */
  readonly ofStates?: boolean;
  readonly children: ReactNode;
}

/** Shows its content to those who keep structure; others are told that it is not for them. */
export function Keepers({ ofStates = false, children }: Props) {
  const me = useMe();
  const keeps = ofStates ? hasRole(me, 'registrar') : hasRole(me, 'registrar', 'state-admin');
  return keeps ? children : <NotAllowed />;
}
