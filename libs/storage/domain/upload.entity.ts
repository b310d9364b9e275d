import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A file on its way. */
@Entity({ schema: 'storage', name: 'upload', synchronize: false })
export class Upload {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'owner_kind' }) ownerKind: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('text') name: string;
  /** The announced size, in bytes. */
  @Column('integer') size: number;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
}
