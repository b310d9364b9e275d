import { certificateIssued, certificateReinstated, certificateRevoked, certificateSuspended } from '#contracts/events';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import type { Republished, Republisher } from '#queue';
import { listenTo, published } from '#queue/testing';
import { certificateDesk, V1 } from './testing/certificate-desk.js';
import {
  RepublishIssues,
  RepublishReinstatements,
  RepublishRevocations,
  RepublishSuspensions,
} from './worker/republish-certificates.js';

const EVENTS = [certificateIssued, certificateSuspended, certificateReinstated, certificateRevoked];
const REPUBLISHERS = [RepublishIssues, RepublishSuspensions, RepublishReinstatements, RepublishRevocations];

describe('What is told of a certificate', () => {
  const desk = certificateDesk();

  it('is each change under its number, and the same again where it is republished', async () => {
    await listenTo(desk.database, EVENTS);
    const certificate = await desk.issued();
    const path = `${V1}/certificates/${certificate.id}`;
    const note = 'By decision of the board';
    await desk.first.post(`${path}/suspensions`).send({ reason: 'under-investigation', note }).expect(201);
    await desk.first.post(`${path}/reinstatements`).send({ note }).expect(201);
    await desk.revoke(certificate);

    const said = await published(desk.database, certificate.id);
    expect(said).toMatchObject([
      { event: certificateIssued.name, sequence: 1, payload: { number: certificate.number, stateCode: 'ma' } },
      { event: certificateSuspended.name, sequence: 2, payload: { reason: 'under-investigation' } },
      { event: certificateReinstated.name, sequence: 3, payload: { certificateId: certificate.id } },
      { event: certificateRevoked.name, sequence: 4, payload: { reason: 'misconduct' } },
    ]);
    const work = desk.api.get(UnitOfWork);
    const again = await work.runAs(SYSTEM_SCOPE, async () => {
      const records: Republished[] = [];
      for (const Type of REPUBLISHERS) records.push(...(await (new Type(work) as Republisher).page(null, 10)));
      return records.map(({ sequence, payload }) => ({ sequence, payload }));
    });
    expect(again).toEqual(said.map(({ sequence, payload }) => ({ sequence, payload })));
  });
});
