import type { ReactNode } from 'react';
import { hasRole, useMe } from '../../session/index.js';
import { NotAllowed } from '../../ui/index.js';

interface Props {
  /** The registrar alone. */
  readonly ofStates?: boolean;
  readonly children: ReactNode;
}

/** What stands within is for whoever keeps structure; others are told that it is not for them. */
export function Keepers({ ofStates = false, children }: Props) {
  const me = useMe();
  const keeps = ofStates ? hasRole(me, 'registrar') : hasRole(me, 'registrar', 'state-admin');
  return keeps ? children : <NotAllowed />;
}
