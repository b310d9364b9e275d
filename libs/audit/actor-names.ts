import { Injectable } from '@nestjs/common';

export interface ActorName {
  readonly ar: string;
  readonly latin: string;
}

/** The names of those of `ids` whom the scope of the open transaction shows. */
export type NamesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, ActorName>>;

/** Names for the ids that the trail keeps; the library that knows people fills it. */
@Injectable()
export class ActorNames {
  private source: NamesOf = async () => new Map<string, ActorName>();

  readFrom(source: NamesOf): void {
    this.source = source;
  }

  async of(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, ActorName>> {
    const known = [...new Set(ids.filter((id) => id !== null))];
    return known.length === 0 ? new Map<string, ActorName>() : this.source(known);
  }
}
