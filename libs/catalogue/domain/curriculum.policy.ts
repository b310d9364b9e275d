import type { Caller } from '#kernel';

/**
 * Whether the caller keeps the curriculum: instructors, who write the lessons and questions that name its outcomes, and
 * registrars, who answer to the states for what posts ask and recognitions cover. Boards approve courses, not its
 * words.
 */
const keepsCurriculum = ({ roles }: Caller): boolean => roles.includes('instructor') || roles.includes('registrar');

interface CompetencyFacts {
  readonly retiredAt: Date | null;
}

/** The operations that are open to the caller on this competency. */
export const allowedOnCompetency = (caller: Caller, { retiredAt }: CompetencyFacts): string[] => {
  if (!keepsCurriculum(caller)) return [];
  return retiredAt === null
    ? ['catalogue.change-competency', 'catalogue.retire-competency', 'catalogue.create-outcome']
    : ['catalogue.restore-competency'];
};

interface OutcomeFacts extends CompetencyFacts {
  readonly competencyRetired: boolean;
}

/** The operations that are open to the caller on this outcome; none if its competency is retired. */
export const allowedOnOutcome = (caller: Caller, { retiredAt, competencyRetired }: OutcomeFacts): string[] => {
  if (!keepsCurriculum(caller) || competencyRetired) return [];
  return retiredAt === null ? ['catalogue.change-outcome', 'catalogue.retire-outcome'] : ['catalogue.restore-outcome'];
};
