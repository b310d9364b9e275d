import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { NationalRank } from '#contracts/identity';

/** A rank of one state. */
@Entity({ schema: 'identity', name: 'rank', synchronize: false })
export class Rank {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'state_code' }) stateCode: string;
  @Column('jsonb') title: NationalRank['title'];
  @Column('text', { name: 'regional_band' }) band: NationalRank['band'];
  /** Within the state, the lowest rank first. */
  @Column('integer') place: number;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  @Column('text', { name: 'closing_reason', nullable: true }) closingReason: string | null;
  @VersionColumn() version: number;
}
