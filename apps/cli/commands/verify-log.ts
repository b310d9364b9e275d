import { LogVerifier } from '#certification';
import { withCentre } from '../centre.js';
import type { Command } from './command.js';

export const verifyLog: Command = {
  summary: 'recompute the transparency log of certificates, leaf by leaf',
  run: () =>
    withCentre(async (centre) => {
      const report = await centre.get(LogVerifier).verify();
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return report.consistent ? 0 : 1;
    }),
};
