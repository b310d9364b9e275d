import { IdentityApiModule } from '#identity/api';
import { aPerson, type BuiltPerson, type PersonTraits } from '#identity/testing';
import { testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { CertificationApiModule } from '../api/index.js';
import { CertificateIssuing, type IssuedCertificate } from '../certificate-issuing.service.js';
import { aResult, type ResultTraits } from './result.builder.js';

export const V1 = '/api/v1';

/** The API of certificates with its callers signed in, and an officer with an awkward name. */
export class CertificateDesk {
  readonly database = testDatabase();
  api!: TestApp;
  first!: Agent;
  second!: Agent;
  auditor!: Agent;
  /** Somebody of the centre's staff who has nothing to do with certificates but their own. */
  instructor!: Agent;
  moroccan!: Agent;
  tunisian!: Agent;
  officer!: BuiltPerson;

  async open(): Promise<void> {
    this.api = await testApp({
      database: this.database,
      imports: [IdentityApiModule, CertificationApiModule],
      settings: { PUBLIC_URL: 'http://localhost:3000' },
    });
    this.first = await this.enter({ role: 'registrar' });
    this.second = await this.enter({ role: 'registrar' });
    this.auditor = await this.enter({ role: 'auditor' });
    this.instructor = await this.enter({ roles: ['instructor', 'trainee'], stateCode: null });
    this.moroccan = await this.enter({ role: 'state-admin', stateCode: 'ma' });
    this.tunisian = await this.enter({ role: 'state-admin', stateCode: 'tn' });
    this.officer = await aPerson(this.database, { name: { ar: 'سعيد الناجي', latin: "Saïd N'Naji <b>" } });
  }

  close(): Promise<void> {
    return this.api.close();
  }

  get stranger(): Agent {
    return this.api.stranger();
  }

  async issued(traits: ResultTraits = {}, at?: Date): Promise<IssuedCertificate> {
    const { resultId } = await aResult(this.database, traits);
    const certificate = await this.api.get(CertificateIssuing).issue({ resultId }, at);
    if (!certificate) throw new Error('No certificate is due');
    return certificate;
  }

  async verified(code: string) {
    const { body } = await this.stranger.get(`${V1}/verify/${encodeURIComponent(code)}`).expect(200);
    return body;
  }

  /** Revokes a certificate by both registrars. */
  async revoke({ id }: IssuedCertificate): Promise<void> {
    const revocations = `${V1}/certificates/${id}/revocations`;
    const body = { reason: 'misconduct', note: 'By decision of the board' };
    const asked = await this.first.post(revocations).send(body).expect(201);
    await this.second.post(`${revocations}/${asked.body.id}/confirmations`).expect(201);
  }

  private async enter(traits: PersonTraits): Promise<Agent> {
    return this.api.signIn((await aPerson(this.database, traits)).email);
  }
}

/** A desk for the tests of a `describe`: opened before them and closed after. */
export function certificateDesk(): CertificateDesk {
  const desk = new CertificateDesk();
  beforeAll(() => desk.open(), 120_000);
  afterAll(() => desk.close());
  return desk;
}
