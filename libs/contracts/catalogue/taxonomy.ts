import { z } from 'zod';

/** The taxonomy that courses and competencies carry (sectoral qualifications framework for border and coast guarding). */
export const SqfLevel = z
  .number()
  .int()
  .min(4)
  .max(7)
  .meta({ id: 'SqfLevel', description: 'The EQF level is the same number' });
export const Sector = z.enum(['security', 'intelligence', 'customs', 'justice']).meta({ id: 'Sector' });
export const Border = z.enum(['land', 'air', 'sea', 'general']).meta({ id: 'Border' });
export const Area = z
  .enum([
    'checks',
    'surveillance',
    'documents-and-identity',
    'interviewing',
    'risk-analysis',
    'cross-border-crime',
    'fundamental-rights-and-protection',
    'cooperation',
    'command',
    'instruction',
  ])
  .meta({ id: 'Area' });
export const OfficerFunction = z
  .enum([
    'first-line',
    'second-line',
    'document-examiner',
    'surveillance',
    'analyst',
    'shift-lead',
    'post-commander',
    'instructor',
  ])
  .meta({ id: 'OfficerFunction' });
export const OutcomeKind = z.enum(['knowledge', 'skill', 'responsibility-and-autonomy']).meta({ id: 'OutcomeKind' });
export const DeliveryMode = z.enum(['residential', 'online', 'blended', 'mobile-team']).meta({ id: 'DeliveryMode' });
export const Classification = z.enum(['open', 'restricted']).meta({ id: 'Classification' });
