import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type * as shown from '#contracts/identity';

@Entity({ schema: 'identity', name: 'state', synchronize: false })
export class State {
  @PrimaryColumn('text') code: string;
  @Column('jsonb') name: shown.State['name'];
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  @Column('text', { name: 'closing_reason', nullable: true }) closingReason: string | null;
  @VersionColumn() version: number;
}
