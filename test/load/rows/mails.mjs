import { addMails } from '../data/mails.mjs';
import { mailsAlone } from '../limits/programs.mjs';

const NOTHING_WAITS = `select not exists (select from notifications.mail where status = 'waiting')`;

export const mails = {
  name: 'mails',
  title: 'mail handed over to a server, and noted',
  needs: ['people'],
  // Ten thousand within a minute.
  wanted: { perSecond: 10_000 / 60 },
  async run(load) {
    const { centre, size } = load;
    await centre.until(NOTHING_WAITS);
    const figure = await load.measured(async () => {
      const began = performance.now();
      await addMails(centre, size.mails);
      await centre.until(NOTHING_WAITS);
      return { operations: size.mails, perSecond: (size.mails * 1000) / (performance.now() - began) };
    });
    const sent = await centre.value(`select count(*)::int from notifications.mail where status = 'sent'`);
    if (sent < size.mails) throw new Error(`${sent} of ${size.mails} mails were taken`);
    return { ...figure, limit: await mailsAlone(centre, size.mails) };
  },
};
