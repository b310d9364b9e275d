import { Injectable } from '@nestjs/common';
import { KeyRing } from '#keys';
import { serviceNumberForm } from './service-number.js';

/** A service number as it is kept: encrypted, and beside it the index by which it is found. */
export interface KeptNumber {
  readonly serviceNumber: Buffer;
  readonly serviceNumberIndex: Buffer;
}

const PURPOSE = 'service-number';
const NONE = { serviceNumber: null, serviceNumberIndex: null } as const;

const boundTo = (personId: string): string => `${PURPOSE} ${personId}`;

/** Seals and opens service numbers; elsewhere they are in clear only on their way to and from the reader. */
@Injectable()
export class ServiceNumbers {
  constructor(private readonly keys: KeyRing) {}

  async kept(personId: string, number: string | null): Promise<KeptNumber | typeof NONE> {
    if (number === null) return NONE;
    const serviceNumber = await this.keys.seal(boundTo(personId), number);
    return { serviceNumber, serviceNumberIndex: await this.indexOf(number) };
  }

  async opened(person: { readonly id: string; readonly serviceNumber: Buffer | null }): Promise<string | null> {
    return person.serviceNumber && this.keys.unseal(boundTo(person.id), person.serviceNumber);
  }

  /** The index of a number, the same for every spelling of it. */
  indexOf(number: string): Promise<Buffer> {
    return this.keys.blindIndex(PURPOSE, serviceNumberForm(number));
  }
}
