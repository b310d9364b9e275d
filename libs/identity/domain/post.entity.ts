import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type * as shown from '#contracts/identity';

/** A border post or a unit. */
@Entity({ schema: 'identity', name: 'post', synchronize: false })
export class Post {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'state_code' }) stateCode: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text') kind: shown.PostKind;
  @Column('jsonb') name: shown.Post['name'];
  @Column('text', { nullable: true }) border: shown.BorderType | null;
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  @Column('text', { name: 'closing_reason', nullable: true }) closingReason: string | null;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto: string | null;
  @VersionColumn() version: number;
}
