import { z } from 'zod';
import { Id, Line, LocalizedText, listOf, operation, termOf } from '../../common/index.js';
import { OutcomeKind, Sector } from '../taxonomy.js';
import { CurriculumCode, NewRetirement, Retirement, givenIn } from './facts.js';

const LONGEST_NAME = 200;

/** What an officer is able to do, within one sector; its outcomes say it in full. */
export const Competency = z
  .strictObject({
    id: Id,
    code: z.string(),
    name: LocalizedText,
    sector: Sector,
    /** How many of its outcomes are in use. */
    outcomes: z.number().int(),
    retirement: Retirement.nullable(),
    allowed: z.array(z.string()),
    version: z.number().int(),
  })
  .meta({ id: 'Competency' });

/** A competency as people give it. */
export const CompetencyFacts = z
  .strictObject({ code: CurriculumCode, name: givenIn(Line.max(LONGEST_NAME)), sector: Sector })
  .meta({
    id: 'CompetencyFacts',
    examples: [
      {
        code: 'DOC',
        name: { ar: 'فحص وثائق السفر', fr: 'Examen des documents de voyage', en: null },
        sector: 'security',
      },
    ],
  });

const competencyParams = z.object({ competencyId: Id });

export const listCompetencies = operation({
  id: 'catalogue.list-competencies',
  method: 'GET',
  path: '/competencies',
  summary: 'Competencies, found by words of theirs or of their outcomes, in any language',
  allow: 'signed-in',
  ...listOf(
    Competency,
    {
      q: termOf(200),
      sector: Sector.optional(),
      /** Those that have an outcome of this kind in use. */
      kind: OutcomeKind.optional(),
      /** Those that have an outcome of this level in use. */
      level: z.coerce.number().int().min(4).max(7).optional(),
      retired: z.stringbool().optional(),
    },
    { counted: ['sector', 'kind', 'level', 'retired'], sorted: ['code', 'name'], usual: 'code' },
  ),
});

export const getCompetency = operation({
  id: 'catalogue.get-competency',
  method: 'GET',
  path: '/competencies/:competencyId',
  summary: 'One competency',
  allow: 'signed-in',
  params: competencyParams,
  response: Competency,
  errors: ['catalogue.competency-not-found'],
});

export const createCompetency = operation({
  id: 'catalogue.create-competency',
  method: 'POST',
  path: '/competencies',
  summary: 'Enter a competency; a language that its name has not yet is null',
  allow: ['instructor', 'registrar'],
  body: CompetencyFacts,
  response: Competency,
  errors: ['catalogue.code-taken'],
});

export const changeCompetency = operation({
  id: 'catalogue.change-competency',
  method: 'PUT',
  path: '/competencies/:competencyId',
  summary: 'Change code, name or sector of a competency in use',
  allow: ['instructor', 'registrar'],
  params: competencyParams,
  body: CompetencyFacts,
  response: Competency,
  conditional: true,
  errors: ['catalogue.competency-not-found', 'catalogue.competency-retired', 'catalogue.code-taken'],
});

export const retireCompetency = operation({
  id: 'catalogue.retire-competency',
  method: 'POST',
  path: '/competencies/:competencyId/retirements',
  summary: 'Retire a competency with its outcomes: nothing new names them, what names them keeps them',
  allow: ['instructor', 'registrar'],
  params: competencyParams,
  body: NewRetirement,
  response: Competency,
  status: 200,
  errors: ['catalogue.competency-not-found', 'catalogue.competency-retired'],
});

export const restoreCompetency = operation({
  id: 'catalogue.restore-competency',
  method: 'POST',
  path: '/competencies/:competencyId/restorations',
  summary: 'Take a retired competency back into use, with those of its outcomes that were not retired themselves',
  allow: ['instructor', 'registrar'],
  params: competencyParams,
  response: Competency,
  status: 200,
  errors: ['catalogue.competency-not-found', 'catalogue.competency-in-use'],
});

export type Competency = z.output<typeof Competency>;
export type CompetencyFacts = z.output<typeof CompetencyFacts>;
