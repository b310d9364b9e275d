import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type * as shown from '#contracts/identity';

@Entity({ schema: 'identity', name: 'agency', synchronize: false })
export class Agency {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'state_code' }) stateCode: string;
  @Column('text') kind: shown.AgencyKind;
  @Column('jsonb') name: shown.Agency['name'];
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  @Column('text', { name: 'closing_reason', nullable: true }) closingReason: string | null;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto: string | null;
  @VersionColumn() version: number;
}
