import { listCompetencies } from '#contracts/catalogue';
import { byCode, byText, describeList } from '#http';
import type { Competency } from '../domain/competency.entity.js';

export type CompetencyRow = Competency & {
  /** How many of its outcomes are not retired. */
  readonly outcomes: number;
};

const each = (column: string): string => `cross join lateral (
  select distinct o.${column} from catalogue.outcome o where o.competency_id = c.id and o.retired_at is null) has`;

/** Competencies, found by their own words or those of an outcome. */
export const COMPETENCIES = describeList<CompetencyRow>()(listCompetencies, {
  select: `c.id, c.code, c.name, c.sector, c.retired_at as "retiredAt", c.retirement_reason as "retirementReason",
    c.version, (select count(*)::integer from catalogue.outcome o
      where o.competency_id = c.id and o.retired_at is null) as outcomes`,
  from: 'catalogue.competency c',
  key: { by: 'c.id', type: 'uuid' },
  filters: {
    q: {
      type: 'text',
      where: `c.words @@ (select t.query from catalogue.terms_of($value) t) or exists (select from catalogue.outcome o
        where o.competency_id = c.id and o.words @@ (select t.query from catalogue.terms_of($value) t))`,
    },
    sector: { type: 'text', where: 'c.sector = $value' },
    kind: {
      type: 'text',
      where: `exists (select from catalogue.outcome o
        where o.competency_id = c.id and o.retired_at is null and o.kind = $value)`,
    },
    level: {
      type: 'integer',
      where: `exists (select from catalogue.outcome o
        where o.competency_id = c.id and o.retired_at is null and o.sqf_level = $value)`,
    },
    retired: { type: 'boolean', where: '(c.retired_at is not null) = $value' },
  },
  sorted: { code: byCode('c.code'), name: byText('c.name') },
  counted: {
    sector: 'c.sector',
    kind: { by: 'has.kind', join: each('kind') },
    level: { by: 'has.sqf_level', join: each('sqf_level') },
    retired: 'c.retired_at is not null',
  },
});
