import { Column, Entity, PrimaryColumn } from 'typeorm';
import type * as shown from '#contracts/identity';

@Entity({ schema: 'identity', name: 'state', synchronize: false })
export class State implements shown.State {
  @PrimaryColumn('text') code: string;
  @Column('jsonb') name: shown.State['name'];
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('boolean') active: boolean;
}
