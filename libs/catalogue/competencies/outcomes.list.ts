import { listOutcomes } from '#contracts/catalogue';
import { byCode, byText, describeList } from '#http';
import type { Competency } from '../domain/competency.entity.js';
import type { Outcome } from '../domain/outcome.entity.js';

export type OutcomeRow = Outcome & {
  readonly competencyCode: Competency['code'];
  readonly competencyName: Competency['name'];
  readonly sector: Competency['sector'];
  readonly competencyRetired: boolean;
};

/** Outcomes, each with its competency. */
export const OUTCOMES = describeList<OutcomeRow>()(listOutcomes, {
  select: `o.id, o.competency_id as "competencyId", o.code, o.kind, o.sqf_level as "sqfLevel", o.text,
    o.retired_at as "retiredAt", o.retirement_reason as "retirementReason", o.version, c.code as "competencyCode",
    c.name as "competencyName", c.sector, c.retired_at is not null as "competencyRetired"`,
  from: 'catalogue.outcome o join catalogue.competency c on c.id = o.competency_id',
  key: { by: 'o.id', type: 'uuid' },
  filters: {
    q: { type: 'text', where: 'o.words @@ (select t.query from catalogue.terms_of($value) t)' },
    competencyId: { type: 'uuid', where: 'o.competency_id = $value' },
    sector: { type: 'text', where: 'c.sector = $value' },
    kind: { type: 'text', where: 'o.kind = $value' },
    level: { type: 'integer', where: 'o.sqf_level = $value' },
    retired: { type: 'boolean', where: '(o.retired_at is not null or c.retired_at is not null) = $value' },
  },
  sorted: { code: byCode('o.code'), name: byText('o.text') },
  counted: {
    sector: 'c.sector',
    kind: 'o.kind',
    level: 'o.sqf_level',
    retired: 'o.retired_at is not null or c.retired_at is not null',
  },
});
