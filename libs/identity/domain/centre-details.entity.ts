import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type * as shown from '#contracts/identity';
import type { Language } from '#kernel';

/** What the one centre says of itself. */
@Entity({ schema: 'identity', name: 'centre_details', synchronize: false })
export class CentreDetails {
  @PrimaryColumn('boolean') single: boolean;
  @Column('jsonb') name: shown.CentreDetails['name'];
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('jsonb', { nullable: true }) address: shown.CentreDetails['address'];
  @Column('text', { array: true }) languages: Language[];
  @Column('jsonb', { name: 'legal_notice', nullable: true }) legalNotice: shown.CentreDetails['legalNotice'];
  @VersionColumn() version: number;
}
