import type { Agent } from '#testing';

type Kind = 'police' | 'customs';
export interface BuiltPlace {
  readonly id: string;
  readonly version: number;
}

/** A name in three languages that no other place has. */
export const named = (en: string) => ({ ar: `مكان ${en}`, fr: `Lieu ${en}`, en });

/** Enters agencies, units and posts of a state over HTTP, as somebody who keeps them. */
export class StructureBuilder {
  constructor(
    private readonly by: Agent,
    private readonly stateCode = 'tn',
  ) {}

  agency(en: string, kind: Kind = 'police'): Promise<BuiltPlace> {
    return this.entered('/api/v1/agencies', { stateCode: this.stateCode, kind, name: named(en) });
  }

  unit(agencyId: string, en: string, parentId: string | null = null): Promise<BuiltPlace> {
    return this.entered('/api/v1/posts', { ...common(agencyId, en, parentId), kind: 'unit' });
  }

  post(agencyId: string, en: string, parentId: string | null = null): Promise<BuiltPlace> {
    return this.entered('/api/v1/posts', { ...common(agencyId, en, parentId), kind: 'post', border: 'land' });
  }

  private async entered(path: string, body: object): Promise<BuiltPlace> {
    return (await this.by.post(path).send(body).expect(201)).body as BuiltPlace;
  }
}

const common = (agencyId: string, en: string, parentId: string | null) => ({
  agencyId,
  parentId,
  name: named(en),
  timeZone: 'Africa/Tunis',
});
