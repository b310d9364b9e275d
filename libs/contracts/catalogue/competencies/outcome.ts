import { z } from 'zod';
import { Id, Line, LocalizedText, listOf, operation, termOf } from '../../common/index.js';
import { OutcomeKind, Sector, SqfLevel } from '../taxonomy.js';
import { CurriculumCode, NewRetirement, Retirement, givenIn } from './facts.js';

/** What an officer knows, is able to do or answers for; others name it by its id. */
export const CompetencyOutcome = z
  .strictObject({
    id: Id,
    competency: z.strictObject({ id: Id, code: z.string(), name: LocalizedText, sector: Sector }),
    code: z.string(),
    kind: OutcomeKind,
    sqfLevel: SqfLevel,
    text: LocalizedText,
    retirement: Retirement.nullable(),
    /** Whether new records may name it: neither it nor its competency is retired. */
    inUse: z.boolean(),
    allowed: z.array(z.string()),
    version: z.number().int(),
  })
  .meta({ id: 'CompetencyOutcome' });

/** An outcome as people give it. */
export const OutcomeFacts = z
  .strictObject({ code: CurriculumCode, kind: OutcomeKind, sqfLevel: SqfLevel, text: givenIn(Line) })
  .meta({
    id: 'OutcomeFacts',
    examples: [
      {
        code: 'DOC-K1',
        kind: 'knowledge',
        sqfLevel: 4,
        text: {
          ar: 'يصف طبقات جواز السفر.',
          fr: "Décrit les couches d'un passeport.",
          en: 'Describes the layers of a passport.',
        },
      },
    ],
  });

const outcomeParams = z.object({ outcomeId: Id });

export const listOutcomes = operation({
  id: 'catalogue.list-outcomes',
  method: 'GET',
  path: '/outcomes',
  summary: 'Outcomes of competencies; with `retired=false` those alone that may be named anew',
  allow: 'signed-in',
  ...listOf(
    CompetencyOutcome,
    {
      q: termOf(200),
      competencyId: Id.optional(),
      sector: Sector.optional(),
      kind: OutcomeKind.optional(),
      level: z.coerce.number().int().min(4).max(7).optional(),
      /** Those retired by themselves or with their competency. */
      retired: z.stringbool().optional(),
    },
    { counted: ['sector', 'kind', 'level', 'retired'], sorted: ['code', 'name'], usual: 'code' },
  ),
});

export const getOutcome = operation({
  id: 'catalogue.get-outcome',
  method: 'GET',
  path: '/outcomes/:outcomeId',
  summary: 'One outcome, also when it is retired',
  allow: 'signed-in',
  params: outcomeParams,
  response: CompetencyOutcome,
  errors: ['catalogue.outcome-not-found'],
});

export const createOutcome = operation({
  id: 'catalogue.create-outcome',
  method: 'POST',
  path: '/competencies/:competencyId/outcomes',
  summary: 'Enter an outcome of a competency in use; a language that its text has not yet is null',
  allow: ['instructor', 'registrar'],
  params: z.object({ competencyId: Id }),
  body: OutcomeFacts,
  response: CompetencyOutcome,
  errors: ['catalogue.competency-not-found', 'catalogue.competency-retired', 'catalogue.code-taken'],
});

export const changeOutcome = operation({
  id: 'catalogue.change-outcome',
  method: 'PUT',
  path: '/outcomes/:outcomeId',
  summary: 'Change code, kind, level or text of an outcome in use',
  allow: ['instructor', 'registrar'],
  params: outcomeParams,
  body: OutcomeFacts,
  response: CompetencyOutcome,
  conditional: true,
  errors: ['catalogue.outcome-not-found', 'catalogue.outcome-retired', 'catalogue.code-taken'],
});

export const retireOutcome = operation({
  id: 'catalogue.retire-outcome',
  method: 'POST',
  path: '/outcomes/:outcomeId/retirements',
  summary: 'Retire an outcome: nothing new names it, what names it keeps it',
  allow: ['instructor', 'registrar'],
  params: outcomeParams,
  body: NewRetirement,
  response: CompetencyOutcome,
  status: 200,
  errors: ['catalogue.outcome-not-found', 'catalogue.outcome-retired'],
});

export const restoreOutcome = operation({
  id: 'catalogue.restore-outcome',
  method: 'POST',
  path: '/outcomes/:outcomeId/restorations',
  summary: 'Take a retired outcome of a competency in use back into use',
  allow: ['instructor', 'registrar'],
  params: outcomeParams,
  response: CompetencyOutcome,
  status: 200,
  errors: ['catalogue.outcome-not-found', 'catalogue.outcome-in-use', 'catalogue.competency-retired'],
});

export type CompetencyOutcome = z.output<typeof CompetencyOutcome>;
export type OutcomeFacts = z.output<typeof OutcomeFacts>;
