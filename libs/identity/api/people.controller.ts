import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { createPerson, listPeople, readPerson } from '#contracts/identity';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { People } from '../people.service.js';

@Controller()
export class PeopleController {
  constructor(private readonly people: People) {}

  @Operation(listPeople)
  list(@Input() { query }: InputOf<typeof listPeople>): Promise<Output<typeof listPeople>> {
    return this.people.list(query);
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
    return this.people.create(caller, body);
  }
}
