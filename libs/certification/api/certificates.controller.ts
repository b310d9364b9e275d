import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Input as InputOf, Output } from '#contracts';
import {
  getCertificate,
  getCertificateHistory,
  getCredential,
  getDocument,
  listCertificates,
} from '#contracts/certification';
import { CurrentCaller, Input, Operation, currentRequest } from '#http';
import type { Caller } from '#kernel';
import { Certificates } from '../certificates.service.js';

@Controller()
export class CertificatesController {
  constructor(private readonly certificates: Certificates) {}

  @Operation(listCertificates)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listCertificates>,
  ): Promise<Output<typeof listCertificates>> {
    return this.certificates.list(caller, query);
  }

  @Operation(getCertificate)
  get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getCertificate>,
  ): Promise<Output<typeof getCertificate>> {
    return this.certificates.get(caller, params.certificateId);
  }

  @Operation(getCredential)
  credential(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getCredential>,
  ): Promise<Output<typeof getCredential>> {
    return this.certificates.credential(caller, params.certificateId);
  }

  @Operation(getDocument)
  async document(
    @CurrentCaller() caller: Caller,
    @Input() { params, query }: InputOf<typeof getDocument>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const lead = query.lang ?? currentRequest().language;
    const { number, pdf } = await this.certificates.document(caller, params.certificateId, lead);
    reply.header('content-type', 'application/pdf');
    reply.header('content-language', lead);
    reply.header('content-disposition', `inline; filename="${number}-${lead}.pdf"`);
    return pdf;
  }

  @Operation(getCertificateHistory)
  history(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getCertificateHistory>,
  ): Promise<Output<typeof getCertificateHistory>> {
    return this.certificates.history(caller, params.certificateId);
  }
}
