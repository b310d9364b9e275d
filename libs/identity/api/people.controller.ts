import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { createPerson, editPerson, listPeople, readPerson, suggestSignInName } from '#contracts/identity';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { PersonEdits } from '../officers/person-edits.service.js';
import { PersonEntering } from '../officers/person-entering.service.js';
import { People } from '../people.service.js';

@Controller()
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly entering: PersonEntering,
    private readonly edits: PersonEdits,
  ) {}

  @Operation(listPeople)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listPeople>,
  ): Promise<Output<typeof listPeople>> {
    return this.people.list(caller, query);
  }

  @Operation(readPerson)
  read(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof readPerson>,
  ): Promise<Output<typeof readPerson>> {
    return this.people.get(caller, params.personId);
  }

  @Operation(createPerson)
  create(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof createPerson>,
  ): Promise<Output<typeof createPerson>> {
    return this.entering.create(caller, body);
  }

  @Operation(editPerson)
  edit(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { params, body }: InputOf<typeof editPerson>,
  ): Promise<Output<typeof editPerson>> {
    return this.edits.edit(caller, params.personId, version, body);
  }

  @Operation(suggestSignInName)
  async suggestSignInName(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof suggestSignInName>,
  ): Promise<Output<typeof suggestSignInName>> {
    return { signInName: await this.entering.suggestedSignInName(caller, query.latin, query.state ?? null) };
  }
}
