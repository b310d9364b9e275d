import type { CompetencyEntry, OutcomeEntry } from '#catalogue';
import { demoId } from '../../people/demo-id.js';

type Outcome = Omit<OutcomeEntry, 'id' | 'competencyId'>;

export interface DemoCompetency {
  readonly competency: CompetencyEntry;
  readonly outcomes: readonly OutcomeEntry[];
}

/** A competency of the demo with its outcomes; ids are the same on every start. */
export const competency = (facts: Omit<CompetencyEntry, 'id'>, ...outcomes: readonly Outcome[]): DemoCompetency => {
  const id = demoId(`competency ${facts.code}`);
  return {
    competency: { ...facts, id },
    outcomes: outcomes.map((one) => ({ ...one, id: demoId(`outcome ${one.code}`), competencyId: id })),
  };
};

const KINDS = { K: 'knowledge', S: 'skill', R: 'responsibility-and-autonomy' } as const;

/** An outcome whose code says its kind: `DOC-K1` is knowledge, `DOC-S1` a skill, `DOC-R1` responsibility and autonomy. */
export function outcome(
  code: `${string}-${keyof typeof KINDS}${number}`,
  sqfLevel: number,
  text: Outcome['text'],
): Outcome {
  const kind = KINDS[code.split('-')[1]?.charAt(0) as keyof typeof KINDS];
  return { code, kind, sqfLevel, text };
}
