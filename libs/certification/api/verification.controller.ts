import { Controller, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Input as InputOf, Output } from '#contracts';
import {
  askVerification,
  getDidDocument,
  getStatusList,
  showVerification,
  verifyCertificate,
} from '#contracts/certification';
import { Input, Operation, currentRequest, letKeep, setETag } from '#http';
import { Issuer } from '../issuer.service.js';
import { StatusLists } from '../status-lists.service.js';
import { CertificateVerification } from '../certificate-verification.service.js';
import { DAY, MINUTE } from './kept.js';
import { VerificationPage } from './verification-page.js';
import { PAGE_POLICY } from './verification-page.style.js';

/** A number has 17 characters; people paste the address that leads to it, too. */
const LONGEST = 200;
const LONGEST_SHOWN = 64;

/** Answers what anybody may ask without an account. */
@Controller()
export class VerificationController {
  constructor(
    private readonly verification: CertificateVerification,
    private readonly page: VerificationPage,
    private readonly lists: StatusLists,
    private readonly issuer: Issuer,
  ) {}

  @Operation(verifyCertificate)
  verify(@Input() { params }: InputOf<typeof verifyCertificate>): Promise<Output<typeof verifyCertificate>> {
    return this.verification.verify(params.code);
  }

  @Operation(showVerification, { at: 'root' })
  show(@Param('code') code: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer(asTyped(code), reply);
  }

  @Operation(askVerification, { at: 'root' })
  async ask(@Query('code') asked: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const code = asTyped(asked);
    if (code !== '') return this.answer(code, reply);
    asPage(reply);
    return this.page.question(currentRequest().language);
  }

  @Operation(getStatusList)
  async statusList(@Input() { params }: InputOf<typeof getStatusList>): Promise<Output<typeof getStatusList>> {
    const { document, version } = await this.lists.get(params.statusListId);
    setETag(version);
    letKeep(MINUTE);
    return document;
  }

  @Operation(getDidDocument, { at: 'root' })
  async didDocument(): Promise<Output<typeof getDidDocument>> {
    const document = await this.issuer.didDocument();
    letKeep(DAY);
    return document;
  }

  private async answer(code: string, reply: FastifyReply): Promise<string> {
    const verification = await this.verification.verify(code);
    asPage(reply);
    return this.page.answer(verification, code.slice(0, LONGEST_SHOWN), currentRequest().language);
  }
}

/** Any input is answered with a page, so nothing is refused; where it cannot be a number, a part of it is shown. */
const asTyped = (code: unknown): string =>
  typeof code === 'string' ? code.replaceAll(/\p{C}/gu, '').trim().slice(0, LONGEST) : '';

function asPage(reply: FastifyReply): void {
  reply.header('content-type', 'text/html; charset=utf-8');
  reply.header('content-security-policy', PAGE_POLICY);
  // The page says what holds now.
  reply.header('cache-control', 'no-store');
}
