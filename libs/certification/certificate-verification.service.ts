import { Injectable } from '@nestjs/common';
import type { CertificateStatus, LogEntry, PrintedCertificate, Verification } from '#contracts/certification';
import { Batcher, PreparedStatements } from '#database';
import { Clock } from '#kernel';
import { STATUS_PURPOSES, statusListUrl } from './credential/achievement-credential.js';
import { numberFault, parseCertificateNumber } from './domain/certificate-number.js';
import { Issuer } from './issuer.service.js';

interface Known {
  readonly status: Exclude<CertificateStatus, 'unknown'>;
  readonly certificate: PrintedCertificate;
  readonly since: string;
  readonly reason: string | null;
  readonly replacedBy: string | null;
  readonly statusList: number;
  readonly log: LogEntry[];
}

const NUMBERS_AT_ONCE = 32;

/** What the centre tells anybody of a certificate number; numbers asked for at the same moment share one statement. */
@Injectable()
export class CertificateVerification {
  private readonly lookups = new Batcher<string, Known | null>((numbers) => this.findAll(numbers), NUMBERS_AT_ONCE);

  constructor(
    private readonly statements: PreparedStatements,
    private readonly clock: Clock,
    private readonly issuer: Issuer,
  ) {}

  /** `code` is as people type it. The answer for an unknown number tells nothing, but has the same shape. */
  async verify(code: string): Promise<Verification> {
    const number = parseCertificateNumber(code);
    const known = number === null ? null : await this.lookups.do(number);
    return {
      status: known?.status ?? 'unknown',
      number,
      certificate: known?.certificate ?? null,
      since: known?.since ?? null,
      reason: known ? known.reason : number === null ? numberFault(code) : 'not-issued',
      replacedBy: known?.replacedBy ?? null,
      checkedAt: this.clock.now().toISOString(),
      log: known?.log ?? [],
      how: this.how(known),
    };
  }

  private async findAll(numbers: readonly string[]): Promise<readonly (Known | null)[]> {
    const sql = `select certification.verify(q.number) as answer
      from unnest($1::text[]) with ordinality as q(number, place) order by q.place`;
    const rows = await this.statements.many<{ answer: Known | null }>('certification.verify', sql, [numbers]);
    return rows.map(({ answer }) => answer);
  }

  private how(known: Known | null): Verification['how'] {
    const { publicUrl, did } = this.issuer;
    const lists = known ? STATUS_PURPOSES.map((purpose) => statusListUrl(publicUrl, known.statusList, purpose)) : [];
    return {
      issuer: did,
      didDocument: `${publicUrl}/.well-known/did.json`,
      statusLists: lists,
      checkpoint: `${publicUrl}/api/v1/log/checkpoint`,
      logKey: `${publicUrl}/api/v1/log/key`,
      proofs: known ? known.log.map(({ index }) => `${publicUrl}/api/v1/log/proof?leaf=${index}`) : [],
    };
  }
}
