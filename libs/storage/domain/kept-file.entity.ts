import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { StateCode } from '#kernel';

/** due: pictures are still to be made of it. refused: no picture could be made of it. */
export type PicturesState = 'due' | 'made' | 'refused';

/** A file that is kept for a record of another library. */
@Entity({ schema: 'storage', name: 'file', synchronize: false })
export class KeptFile {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'owner_kind' }) ownerKind: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('text', { name: 'state_code', nullable: true }) stateCode: StateCode | null;
  @Column('text') name: string;
  /** The type is told from the content. */
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('integer') size: number;
  /** Null once the pictures that were made of the file stand in its place. */
  @Column('text', { nullable: true }) hash: string | null;
  /** Null where the file is kept as it came. */
  @Column('text', { nullable: true }) pictures: PicturesState | null;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string;
  @CreateDateColumn({ name: 'uploaded_at', type: 'timestamptz' }) uploadedAt: Date;
}
