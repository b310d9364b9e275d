import { Column, Entity, PrimaryColumn } from 'typeorm';
import type * as shown from '#contracts/identity';

@Entity({ schema: 'identity', name: 'agency', synchronize: false })
export class Agency implements shown.Agency {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'state_code' }) stateCode: string;
  @Column('text') kind: shown.AgencyKind;
  @Column('jsonb') name: shown.Agency['name'];
}
