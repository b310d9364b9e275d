import { Column, Entity, PrimaryColumn } from 'typeorm';
import type * as shown from '#contracts/identity';

@Entity({ schema: 'identity', name: 'state', synchronize: false })
export class State implements shown.State {
  @PrimaryColumn('text') code: string;
  @Column('jsonb') name: shown.State['name'];
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('boolean') active: boolean;
}

@Entity({ schema: 'identity', name: 'agency', synchronize: false })
export class Agency implements shown.Agency {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'state_code' }) stateCode: string;
  @Column('text') kind: shown.AgencyKind;
  @Column('jsonb') name: shown.Agency['name'];
}

/** A border crossing or a unit. */
@Entity({ schema: 'identity', name: 'post', synchronize: false })
export class Post implements shown.Post {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'state_code' }) stateCode: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('jsonb') name: shown.Post['name'];
  @Column('text') border: shown.Post['border'];
  @Column('text', { name: 'time_zone' }) timeZone: string;
}
