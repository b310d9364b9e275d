import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listAuditEntries, summariseAuditEntries } from '#contracts/audit';
import { Input, Operation } from '#http';
import { Trail } from '../trail/trail.service.js';

@Controller()
export class TrailController {
  constructor(private readonly trail: Trail) {}

  @Operation(listAuditEntries)
  list(@Input() { query }: InputOf<typeof listAuditEntries>): Promise<Output<typeof listAuditEntries>> {
    return this.trail.list(query);
  }

  @Operation(summariseAuditEntries)
  summary(@Input() { query }: InputOf<typeof summariseAuditEntries>): Promise<Output<typeof summariseAuditEntries>> {
    return this.trail.summary(query);
  }
}
