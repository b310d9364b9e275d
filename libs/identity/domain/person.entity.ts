import { Column, CreateDateColumn, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { AddressForm, Digits, OfficerStatus, RegionalBand, Sex } from '#contracts/identity';
import type { Language } from '#kernel';
import type { OfficerFunction } from '#contracts/catalogue';
import type { z } from 'zod';

/** A person: an officer of a member state, its administrator, or staff of the centre. */
@Entity({ schema: 'identity', name: 'person', synchronize: false })
export class Person {
  @PrimaryColumn('uuid') id: string;
  /** Null for the staff of the centre. */
  @Column('text', { name: 'state_code', nullable: true }) stateCode: string | null;
  @Column('text', { nullable: true }) email: string | null;
  /** E.164. */
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { name: 'sign_in_name', nullable: true }) signInName: string | null;
  /** Sealed under the data key, bound to `id`; `ServiceNumbers` opens it. */
  @Column('bytea', { name: 'service_number', nullable: true }) serviceNumber: Buffer | null;
  @Column('bytea', { name: 'service_number_index', nullable: true }) serviceNumberIndex: Buffer | null;
  @Column('text', { nullable: true }) sex: Sex | null;
  /** `YYYY-MM-DD` */
  @Column('date', { name: 'birth_date', nullable: true }) birthDate: string | null;
  @Column('text', { name: 'spoken_languages', array: true }) spokenLanguages: string[];
  @Column('text', { name: 'name_ar' }) nameAr: string;
  @Column('text', { name: 'name_latin' }) nameLatin: string;
  /** One of the ranks of the state; its title and band stand beside it. */
  @Column('uuid', { name: 'rank_id', nullable: true }) rankId: string | null;
  @Column('jsonb', { name: 'rank_title', nullable: true }) rankTitle: { ar: string; fr: string; en: string } | null;
  @Column('text', { name: 'regional_band', nullable: true }) regionalBand: RegionalBand | null;
  @Column('uuid', { name: 'agency_id', nullable: true }) agencyId: string | null;
  @Column('uuid', { name: 'post_id', nullable: true }) postId: string | null;
  @Column('text', { nullable: true }) function: z.output<typeof OfficerFunction> | null;
  @Column('text') language: Language;
  @Column('text') digits: Digits;
  @Column('text', { name: 'time_zone' }) timeZone: string;
  /** The form that they chose; null where they never chose. */
  @Column('text', { name: 'addressed_as', nullable: true }) addressedAs: AddressForm | null;
  @Column('boolean') active: boolean;
  @Column('text') status: OfficerStatus;
  /** The person whom this record is an alias of; `Merges` changes it. */
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto: string | null;
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
