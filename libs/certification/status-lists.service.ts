import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { SignedDocument } from '#contracts/certification';
import { PreparedStatements } from '#database';
import { Clock, DomainError } from '#kernel';
import { STATUS_PURPOSES } from './credential/achievement-credential.js';
import { encodeList, statusListCredential } from './credential/status-list.js';
import { Issuer } from './issuer.service.js';

interface Content {
  readonly indexes: number[];
  readonly changed_at: Date;
  readonly version: string;
}

export interface SignedList {
  readonly document: SignedDocument;
  /** The version changes with every change of the list, and every day. */
  readonly version: string;
}

const DAY = 86_400_000;
/** Somebody who checks offline may rely on a list for a week from the day on which it was fetched. */
const HOLDS = 8 * DAY;

/** The signed lists that tell anybody which certificates are revoked or suspended, without asking about one of them. */
@Injectable()
export class StatusLists {
  /** Signing takes some milliseconds, so a list is signed once for each version, day and process. */
  private readonly signed = new LRUCache<string, Promise<SignedDocument>>({ max: 16 });

  constructor(
    private readonly statements: PreparedStatements,
    private readonly issuer: Issuer,
    private readonly clock: Clock,
  ) {}

  /** @param id number and purpose, as `1-revocation`. */
  async get(id: string): Promise<SignedList> {
    const [number, purpose] = id.split('-');
    const list = Number(number);
    const content = await this.content(list, purpose ?? '');
    const today = Math.floor(this.clock.now().getTime() / DAY) * DAY;
    const version = `${content.version}-${today / DAY}`;
    const key = `${id} ${version}`;
    const document = this.signed.get(key) ?? this.sign(list, purpose ?? '', content, today);
    this.signed.set(key, document);
    return { document: await document, version };
  }

  private async content(list: number, purpose: string): Promise<Content> {
    const sql = 'select * from certification.status_list_content($1, $2)';
    const content = await this.statements.one<Content>('certification.status-list', sql, [list, purpose]);
    if (!content) throw new DomainError('not-found', 'certification.no-status-list');
    return content;
  }

  private async sign(list: number, purposeName: string, content: Content, today: number): Promise<SignedDocument> {
    const purpose = STATUS_PURPOSES.find((known) => known === purposeName);
    if (!purpose) throw new DomainError('not-found', 'certification.no-status-list');
    const { did, publicUrl } = this.issuer;
    const encodedList = await encodeList(content.indexes);
    const changedAt = content.changed_at;
    const validUntil = new Date(today + HOLDS);
    const unsigned = statusListCredential({ list, purpose, encodedList, did, publicUrl, changedAt, validUntil });
    return this.issuer.sign(unsigned, new Date(Math.max(changedAt.getTime(), today)));
  }
}
