import { hasRole, useMe } from '../../../session/index.js';
import { ComesNext } from './comes-next.js';
import { Held } from './held.js';
import { Learns } from './learns.js';
import { Sat } from './sat.js';
import { TrainedIn } from './trained-in.js';

/** What comes next for an officer, and what they learn, sat and hold; each part is for those who may read its list. */
export function RecordOfPerson({ personId }: { readonly personId: string }) {
  const me = useMe();
  const oversees = hasRole(me, 'state-admin', 'registrar', 'auditor');
  const isOwn = hasRole(me, 'trainee') && me?.person.id === personId;
  return (
    <>
      {oversees && <ComesNext personId={personId} />}
      {oversees && <Learns personId={personId} />}
      {!oversees && isOwn && <TrainedIn personId={personId} />}
      {(oversees || isOwn) && <Sat personId={personId} />}
      {(oversees || isOwn) && <Held personId={personId} />}
    </>
  );
}
