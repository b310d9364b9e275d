import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { changeRank, closeRank, createRank, getRank, listRanks, moveRank } from '#contracts/identity';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Ranks } from '../places/ranks.service.js';

@Controller()
export class RanksController {
  constructor(private readonly ranks: Ranks) {}

  @Operation(listRanks)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listRanks>,
  ): Promise<Output<typeof listRanks>> {
    return this.ranks.list(caller, query);
  }

  @Operation(getRank)
  get(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof getRank>): Promise<Output<typeof getRank>> {
    return this.ranks.get(caller, params.rankId);
  }

  @Operation(createRank)
  create(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof createRank>,
  ): Promise<Output<typeof createRank>> {
    return this.ranks.create(caller, body);
  }

  @Operation(changeRank)
  change(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { params, body }: InputOf<typeof changeRank>,
  ): Promise<Output<typeof changeRank>> {
    return this.ranks.change(caller, params.rankId, version, body);
  }

  @Operation(moveRank)
  move(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof moveRank>,
  ): Promise<Output<typeof moveRank>> {
    return this.ranks.move(caller, params.rankId, body.after);
  }

  @Operation(closeRank)
  close(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof closeRank>,
  ): Promise<Output<typeof closeRank>> {
    return this.ranks.close(caller, params.rankId, body);
  }
}
