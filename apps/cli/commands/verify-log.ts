import { LogVerifier } from '#certification';
import { withCentre } from '../centre.js';
import { command } from './command.js';

export const verifyLog = command({
  summary: 'recompute the transparency log of certificates, leaf by leaf',
  options: {},
  work: () =>
    withCentre(async (centre) => {
      const report = await centre.get(LogVerifier).verify();
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return report.consistent ? 0 : 1;
    }),
});
