import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The photograph that is shown of a person. */
@Entity({ schema: 'identity', name: 'photograph', synchronize: false })
export class Photograph {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
}
