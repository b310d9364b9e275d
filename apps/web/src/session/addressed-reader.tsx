import type { ReactNode } from 'react';
import { addressFormOf, type AddressForm } from '#i18n/web';
import type { Me } from '#contracts/identity';
import { AddressedAs } from '../i18n/index.js';
import { useMe } from './session.js';

/** A stranger, and whoever an earlier version kept on this device, may have said nothing. */
export const formOfReader = (me: Me | null): AddressForm =>
  me === null ? 'masculine' : addressFormOf({ addressedAs: me.addressedAs, sex: me.person.sex });

/** Makes the texts inside address the signed-in person as they wish. */
export function AddressedReader({ children }: { readonly children: ReactNode }) {
  return <AddressedAs value={formOfReader(useMe())}>{children}</AddressedAs>;
}
