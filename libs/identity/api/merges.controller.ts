import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import {
  dismissDuplicate,
  getComparison,
  listDuplicates,
  listMerges,
  mergePerson,
  undoMerge,
} from '#contracts/identity';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Duplicates } from '../merging/duplicates.service.js';
import { Merges } from '../merging/merges.service.js';

@Controller()
export class MergesController {
  constructor(
    private readonly duplicates: Duplicates,
    private readonly merges: Merges,
  ) {}

  @Operation(listDuplicates)
  listDuplicates(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listDuplicates>,
  ): Promise<Output<typeof listDuplicates>> {
    return this.duplicates.list(caller, query);
  }

  @Operation(getComparison)
  compare(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getComparison>,
  ): Promise<Output<typeof getComparison>> {
    return this.duplicates.compare(caller, { firstId: params.personId, secondId: params.otherId });
  }

  @Operation(dismissDuplicate)
  dismiss(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof dismissDuplicate>,
  ): Promise<Output<typeof dismissDuplicate>> {
    return this.duplicates.dismiss(caller, body);
  }

  @Operation(mergePerson)
  merge(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() input: InputOf<typeof mergePerson>,
  ): Promise<Output<typeof mergePerson>> {
    return this.merges.merge(caller, version, input);
  }

  @Operation(listMerges)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listMerges>,
  ): Promise<Output<typeof listMerges>> {
    return this.merges.list(caller, query);
  }

  @Operation(undoMerge)
  undo(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { params }: InputOf<typeof undoMerge>,
  ): Promise<Output<typeof undoMerge>> {
    return this.merges.undo(caller, version, params.mergeId);
  }
}
