import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { search } from '#contracts/reporting';
import { Input, Operation, OptionalCaller } from '#http';
import type { Caller } from '#kernel';
import { Search } from '../search/search.service.js';

@Controller()
export class SearchController {
  constructor(private readonly search: Search) {}

  @Operation(search)
  async find(
    @OptionalCaller() caller: Caller | null,
    @Input() { query }: InputOf<typeof search>,
  ): Promise<Output<typeof search>> {
    return { groups: await this.search.find(caller, query.q, query.limit) };
  }
}
