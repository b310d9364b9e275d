import { setTimeout as sleep } from 'node:timers/promises';
import { MailServer } from '#notifications/testing';
import { startCentre, type RunningCentre } from '../../support/running-centre.js';
import { killBeforeFolder, killBeforeServer } from '../mail-kills.js';

const START = 300_000;
const ROUND = 120_000;
const { FAULTS: chosen = '' } = process.env;
const describeChosen = 'mails'.includes(chosen) ? describe : describe.skip;
const THRICE = { mails: 1_000, killedAt: [150, 400, 700] };

describeChosen('A worker that is killed three times among a thousand mails', () => {
  let server: MailServer;
  const open: RunningCentre[] = [];
  const centreWith = async (env: Readonly<Record<string, string>>): Promise<RunningCentre> => {
    const centre = await startCentre({ demo: false, env });
    open.push(centre);
    return centre;
  };
  beforeAll(async () => {
    // The mail server takes this long over a mail, so that some are always under way.
    server = await MailServer.open({ before: () => sleep(12) });
  });
  afterAll(async () => {
    for (const centre of open) await centre.stop();
    await server.close();
  }, START);

  it(
    'leaves none out before a server, and sends twice only what was under way, under the same identifier',
    async () => {
      const centre = await centreWith({ SMTP_URL: server.url, MAIL_FROM: 'no-reply@example.test' });
      await killBeforeServer(centre, server, THRICE);
    },
    START + ROUND,
  );

  it(
    'leaves none out before the folder, and has each there once, whole',
    async () => {
      await killBeforeFolder(await centreWith({}), THRICE);
    },
    START + ROUND,
  );
});
