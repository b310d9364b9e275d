import { Column, CreateDateColumn, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Digits, RegionalBand } from '#contracts/identity';
import type { Language } from '#kernel';
import type { OfficerFunction } from '#contracts/catalogue';
import type { z } from 'zod';

/** A person who may sign in: an officer of a member state, its administrator, or staff of the centre. */
@Entity({ schema: 'identity', name: 'person', synchronize: false })
export class Person {
  @PrimaryColumn('uuid') id: string;
  /** Null for the staff of the centre. */
  @Column('text', { name: 'state_code', nullable: true }) stateCode: string | null;
  @Column('text') email: string;
  @Column('text', { name: 'name_ar' }) nameAr: string;
  @Column('text', { name: 'name_latin' }) nameLatin: string;
  @Column('jsonb', { name: 'rank_title', nullable: true }) rankTitle: { ar: string; fr: string; en: string } | null;
  @Column('text', { name: 'regional_band', nullable: true }) regionalBand: RegionalBand | null;
  @Column('uuid', { name: 'agency_id', nullable: true }) agencyId: string | null;
  @Column('uuid', { name: 'post_id', nullable: true }) postId: string | null;
  @Column('text', { nullable: true }) function: z.output<typeof OfficerFunction> | null;
  @Column('text') language: Language;
  @Column('text') digits: Digits;
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('boolean') active: boolean;
  @VersionColumn() version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;

  /** The name in Arabic script and the Latin transliteration of the passport; both are printed. */
  get name(): { ar: string; latin: string } {
    return { ar: this.nameAr, latin: this.nameLatin };
  }

  get rank(): { title: { ar: string; fr: string; en: string }; band: RegionalBand } | null {
    return this.rankTitle && this.regionalBand ? { title: this.rankTitle, band: this.regionalBand } : null;
  }
}
