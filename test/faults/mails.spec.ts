import { setTimeout as sleep } from 'node:timers/promises';
import { MailServer } from '#notifications/testing';
import { startCentre, type RunningCentre } from '../support/running-centre.js';
import { killBeforeServer } from './mail-kills.js';

const START = 300_000;

/** This is the small form; a thousand mails, three kills and the folder are among `npm run faults`. */
describe('A worker that is killed among mails', () => {
  let server: MailServer;
  let centre: RunningCentre;
  beforeAll(async () => {
    server = await MailServer.open({ before: () => sleep(12) });
    centre = await startCentre({ demo: false, env: { SMTP_URL: server.url, MAIL_FROM: 'no-reply@example.test' } });
  }, START);
  afterAll(async () => {
    await (centre as RunningCentre | undefined)?.stop();
    await server.close();
  }, START);

  it('leaves none out, and sends twice only what was under way, under the same identifier', async () => {
    await killBeforeServer(centre, server, { mails: 300, killedAt: [100] });
  }, 120_000);
});
