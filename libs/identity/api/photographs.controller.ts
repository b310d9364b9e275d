import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { getPhotograph, removePhotograph } from '#contracts/identity';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Photographs } from '../photographs/photographs.service.js';

@Controller()
export class PhotographsController {
  constructor(private readonly photographs: Photographs) {}

  @Operation(getPhotograph)
  get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getPhotograph>,
  ): Promise<Output<typeof getPhotograph>> {
    return this.photographs.get(caller, params.personId);
  }

  @Operation(removePhotograph)
  remove(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removePhotograph>): Promise<void> {
    return this.photographs.remove(caller, params.personId);
  }
}
