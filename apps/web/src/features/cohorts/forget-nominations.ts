import { getCohort, listCandidates, listCohorts, listNominations, summariseSeats } from '#contracts/enrolment';
import { listOfficers, summariseOfficers } from '#contracts/reporting';
import { forget } from '../../api/index.js';

/** Everything that tells of who is nominated and who has a seat. */
export const forgetNominations = (): Promise<unknown> =>
  forget(listNominations, listCandidates, getCohort, listCohorts, summariseSeats, listOfficers, summariseOfficers);
