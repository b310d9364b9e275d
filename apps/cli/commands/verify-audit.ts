import { AuditChain } from '#audit';
import { withCentre } from '../centre.js';
import { command } from './command.js';

export const verifyAudit = command({
  summary: 'recompute the chain of the audit trail, and name the first break',
  options: {},
  work: () =>
    withCentre(async (centre) => {
      const report = await centre.get(AuditChain).verify();
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return report.breaks.length === 0 ? 0 : 1;
    }),
});
