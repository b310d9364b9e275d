import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import { PlacesRepository } from './places.repository.js';

const StatePosition = z.strictObject({ code: z.string() });
const Position = z.strictObject({ stateCode: z.string(), id: z.uuid() });

export interface PlaceSearch {
  readonly state?: string | null | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

interface Place {
  readonly stateCode: string;
  readonly id: string;
}

@Injectable()
export class Places {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: PlacesRepository,
  ) {}

  states({ cursor, limit, count }: PlaceSearch) {
    const after = cursor === undefined ? null : decodeCursor(StatePosition, cursor).code;
    return this.work.run(async () => ({
      ...pageFrom(await this.places.states(after, limit + 1), limit, ({ code }) => ({ code })),
      ...(count === true ? { total: await this.places.count('state', null) } : {}),
    }));
  }

  agencies({ state = null, cursor, limit, count }: PlaceSearch) {
    const after = positionIn(cursor);
    return this.work.run(async () => ({
      ...pageFrom(await this.places.agencies(state, after, limit + 1), limit, positionOf),
      ...(count === true ? { total: await this.places.count('agency', state) } : {}),
    }));
  }

  posts({ state = null, cursor, limit, count }: PlaceSearch) {
    const after = positionIn(cursor);
    return this.work.run(async () => ({
      ...pageFrom(await this.places.posts(state, after, limit + 1), limit, positionOf),
      ...(count === true ? { total: await this.places.count('post', state) } : {}),
    }));
  }
}

const positionIn = (cursor: string | undefined): Place | null =>
  cursor === undefined ? null : decodeCursor(Position, cursor);

const positionOf = ({ stateCode, id }: Place): Place => ({ stateCode, id });
