import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { changeCentreDetails, getCentre, getCentreDetails, getCentreSetup } from '#contracts/identity';
import { IfMatch, Input, Operation } from '#http';
import { CentrePresence } from '../centre/centre-presence.service.js';
import { CentreSetup } from '../centre/centre-setup.service.js';

@Controller()
export class CentreController {
  constructor(
    private readonly presence: CentrePresence,
    private readonly setup: CentreSetup,
  ) {}

  @Operation(getCentre)
  get(): Promise<Output<typeof getCentre>> {
    return this.presence.get();
  }

  @Operation(getCentreDetails)
  getDetails(): Promise<Output<typeof getCentreDetails>> {
    return this.presence.details();
  }

  @Operation(changeCentreDetails)
  change(
    @IfMatch() version: number,
    @Input() { body }: InputOf<typeof changeCentreDetails>,
  ): Promise<Output<typeof changeCentreDetails>> {
    return this.presence.change(version, body);
  }

  @Operation(getCentreSetup)
  getSetup(): Promise<Output<typeof getCentreSetup>> {
    return this.setup.get();
  }
}
