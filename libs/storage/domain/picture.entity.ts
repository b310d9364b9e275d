import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The type of the pictures that the centre makes: small, and read by every browser that it serves. */
export const PICTURE_TYPE = 'image/webp';

/** A picture that was made of a file, at most `side` pixels wide and high. */
@Entity({ schema: 'storage', name: 'picture', synchronize: false })
export class Picture {
  @PrimaryColumn('uuid', { name: 'file_id' }) fileId: string;
  @PrimaryColumn('integer') side: number;
  @Column('integer') size: number;
  @Column('text') hash: string;
}
