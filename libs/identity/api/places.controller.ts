import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listAgencies, listPosts, listStates } from '#contracts/identity';
import { Input, Operation } from '#http';
import { Places } from '../places.service.js';

@Controller()
export class PlacesController {
  constructor(private readonly places: Places) {}

  @Operation(listStates)
  states(@Input() { query }: InputOf<typeof listStates>): Promise<Output<typeof listStates>> {
    return this.places.states(query);
  }

  @Operation(listAgencies)
  agencies(@Input() { query }: InputOf<typeof listAgencies>): Promise<Output<typeof listAgencies>> {
    return this.places.agencies(query);
  }

  @Operation(listPosts)
  posts(@Input() { query }: InputOf<typeof listPosts>): Promise<Output<typeof listPosts>> {
    return this.places.posts(query);
  }
}
