import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CompetencyFacts } from '#contracts/catalogue';

/** What an officer is able to do; it is retired and never deleted. */
@Entity({ schema: 'catalogue', name: 'competency', synchronize: false })
export class Competency {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('jsonb') name: CompetencyFacts['name'];
  @Column('text') sector: CompetencyFacts['sector'];
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt: Date | null;
  @Column('text', { name: 'retirement_reason', nullable: true }) retirementReason: string | null;
  @VersionColumn() version: number;
}
