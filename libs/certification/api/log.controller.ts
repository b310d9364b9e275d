import { Controller, Header } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { getCheckpoint, getConsistencyProof, getInclusionProof } from '#contracts/certification';
import { Input, Operation } from '#http';
import { TransparencyLog } from '../transparency-log.service.js';

/** The transparency log, for whoever does not want to take the centre's word. */
@Controller()
export class LogController {
  constructor(private readonly log: TransparencyLog) {}

  @Operation(getCheckpoint)
  @Header('content-type', 'text/plain; charset=utf-8')
  checkpoint(): Promise<string> {
    return this.log.checkpoint();
  }

  @Operation(getInclusionProof)
  inclusion(@Input() { query }: InputOf<typeof getInclusionProof>): Promise<Output<typeof getInclusionProof>> {
    return this.log.inclusionProof(query.leaf, query.size ?? null);
  }

  @Operation(getConsistencyProof)
  consistency(@Input() { query }: InputOf<typeof getConsistencyProof>): Promise<Output<typeof getConsistencyProof>> {
    return this.log.consistencyProof(query.first, query.second);
  }
}
