import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { OutcomeFacts } from '#contracts/catalogue';

/** What an officer of a competency knows, is able to do or answers for; it is retired and never deleted. */
@Entity({ schema: 'catalogue', name: 'outcome', synchronize: false })
export class Outcome {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'competency_id' }) competencyId: string;
  @Column('text') code: string;
  @Column('text') kind: OutcomeFacts['kind'];
  @Column('smallint', { name: 'sqf_level' }) sqfLevel: number;
  @Column('jsonb') text: OutcomeFacts['text'];
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt: Date | null;
  @Column('text', { name: 'retirement_reason', nullable: true }) retirementReason: string | null;
  @VersionColumn() version: number;
}
