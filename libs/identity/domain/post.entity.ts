import { Column, Entity, PrimaryColumn } from 'typeorm';
import type * as shown from '#contracts/identity';

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
