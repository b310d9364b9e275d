import { Controller, Header } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { getCheckpoint, getConsistencyProof, getInclusionProof, getLogKey } from '#contracts/certification';
import { Input, Operation, letKeep } from '#http';
import { Issuer } from '../issuer.service.js';
import { TransparencyLog } from '../transparency-log.service.js';
import { DAY, MINUTE } from './kept.js';

/** The transparency log, for whoever does not want to take the centre's word. */
@Controller()
export class LogController {
  constructor(
    private readonly log: TransparencyLog,
    private readonly issuer: Issuer,
  ) {}

  @Operation(getLogKey)
  @Header('content-type', 'text/plain; charset=utf-8')
  async key(): Promise<string> {
    const key = await this.issuer.logKey();
    letKeep(DAY);
    return `${key}\n`;
  }

  @Operation(getCheckpoint)
  @Header('content-type', 'text/plain; charset=utf-8')
  async checkpoint(): Promise<string> {
    const checkpoint = await this.log.checkpoint();
    letKeep(MINUTE);
    return checkpoint;
  }

  @Operation(getInclusionProof)
  async inclusion(@Input() { query }: InputOf<typeof getInclusionProof>): Promise<Output<typeof getInclusionProof>> {
    const proof = await this.log.inclusionProof(query.leaf, query.size ?? null);
    letKeep(query.size === undefined ? MINUTE : 'for ever');
    return proof;
  }

  @Operation(getConsistencyProof)
  async consistency(
    @Input() { query }: InputOf<typeof getConsistencyProof>,
  ): Promise<Output<typeof getConsistencyProof>> {
    const proof = await this.log.consistencyProof(query.first, query.second);
    letKeep('for ever');
    return proof;
  }
}
