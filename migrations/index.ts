import type { MigrationClass } from '#database';
import { Foundation1763000000000 } from './1763000000000-foundation.js';
import { Audit1763000000100 } from './1763000000100-audit.js';
import { Queue1763000000200 } from './1763000000200-queue.js';
import { Http1763000000300 } from './1763000000300-http.js';
import { Identity1763000000400 } from './1763000000400-identity.js';
import { Catalogue1763000000500 } from './1763000000500-catalogue.js';
import { Enrolment1763000000600 } from './1763000000600-enrolment.js';
import { Learning1763000000700 } from './1763000000700-learning.js';
import { Exams1763000000800 } from './1763000000800-exams.js';
import { ExamAttempts1763000000810 } from './1763000000810-exam-attempts.js';
import { Grading1763000000900 } from './1763000000900-grading.js';
import { Certification1763000001000 } from './1763000001000-certification.js';
import { OwnExams1763000001140 } from './1763000001140-own-exams.js';
import { SavesTogether1763000001180 } from './1763000001180-saves-together.js';
import { CatalogueReading1763000001130 } from './1763000001130-catalogue-reading.js';
import { LessonBlocks1763000001060 } from './1763000001060-lesson-blocks.js';
import { ReopenedMarking1763000001110 } from './1763000001110-reopened-marking.js';
import { ExpiringCertificates1763000001120 } from './1763000001120-expiring-certificates.js';
import { SubmissionInFewSteps1763000001190 } from './1763000001190-submission-in-few-steps.js';
import { SessionsTogether1763000001200 } from './1763000001200-sessions-together.js';
import { SearchByBeginnings1763000001210 } from './1763000001210-search-by-beginnings.js';
import { ItemsCheckedTogether1763000001220 } from './1763000001220-items-checked-together.js';
import { ClaimsLookedAtTwice1763000001230 } from './1763000001230-claims-looked-at-twice.js';
import { SessionOfAPassword1763000001240 } from './1763000001240-session-of-a-password.js';
import { AnswersOverRevisions1763000001300 } from './1763000001300-answers-over-revisions.js';
import { KeysAfterAnswers1763000001330 } from './1763000001330-keys-after-answers.js';
import { PlannedByWallTime1763000001331 } from './1763000001331-planned-by-wall-time.js';
import { SharesKeptWhole1763000001340 } from './1763000001340-shares-kept-whole.js';
import { DraftsWithVersions1763000001341 } from './1763000001341-drafts-with-versions.js';
import { ClaimsInNoOrder1763000001342 } from './1763000001342-claims-in-no-order.js';
import { SignInFromKnownPlaces1763000001350 } from './1763000001350-sign-in-from-known-places.js';
import { NamesByKeys1763000001360 } from './1763000001360-names-by-keys.js';
import { WordsByStems1763000001361 } from './1763000001361-words-by-stems.js';
import { RevokedIsSuspendedToo1763000001370 } from './1763000001370-revoked-is-suspended-too.js';
import { Standings1763000001380 } from './1763000001380-standings.js';
import { FoundByParts1763000001390 } from './1763000001390-found-by-parts.js';
import { NamesInFewerLooks1763000001391 } from './1763000001391-names-in-fewer-looks.js';
import { ReceiptsNameTheirExam1763000001410 } from './1763000001410-receipts-name-their-exam.js';
import { DefinitionsApart1763000001500 } from './1763000001500-definitions-apart.js';
import { Imports1763000001650 } from './1763000001650-imports.js';
import { RowsSealed1763000001651 } from './1763000001651-rows-sealed.js';
import { RanksOfOfficers1763000001652 } from './1763000001652-ranks-of-officers.js';
import { OfficersWithoutNumber1763000001653 } from './1763000001653-officers-without-number.js';
import { EventsWithListeners1763000001510 } from './1763000001510-events-with-listeners.js';
import { PeopleInOrder1763000001530 } from './1763000001530-people-in-order.js';
import { CertificatesByTheirEnd1763000001531 } from './1763000001531-certificates-by-their-end.js';
import { Files1763000001610 } from './1763000001610-files.js';
import { Photographs1763000001611 } from './1763000001611-photographs.js';
import { RanksOfStates1763000001620 } from './1763000001620-ranks-of-states.js';
import { StructureOfStates1763000001621 } from './1763000001621-structure-of-states.js';
import { Officers1763000001640 } from './1763000001640-officers.js';
import { NoticesAndMail1763000001600 } from './1763000001600-notices-and-mail.js';
import { OfficersInService1763000001641 } from './1763000001641-officers-in-service.js';
import { Competencies1763000001660 } from './1763000001660-competencies.js';
import { CentreDetails1763000001670 } from './1763000001670-centre-details.js';
import { OfficersByTheirDay1763000001671 } from './1763000001671-officers-by-their-day.js';
import { AddressedAs1763000001685 } from './1763000001685-addressed-as.js';
import { CohortsOfAState1763000001691 } from './1763000001691-cohorts-of-a-state.js';
import { PersonAliases1763000001690 } from './1763000001690-person-aliases.js';
import { WordLimits1763000001310 } from './1763000001310-word-limits.js';

/** Every migration, in the order in which they run. */
export const migrations: readonly MigrationClass[] = [
  Foundation1763000000000,
  Audit1763000000100,
  Queue1763000000200,
  Http1763000000300,
  Identity1763000000400,
  Catalogue1763000000500,
  Enrolment1763000000600,
  Learning1763000000700,
  Exams1763000000800,
  ExamAttempts1763000000810,
  Grading1763000000900,
  Certification1763000001000,
  LessonBlocks1763000001060,
  ReopenedMarking1763000001110,
  ExpiringCertificates1763000001120,
  CatalogueReading1763000001130,
  OwnExams1763000001140,
  SavesTogether1763000001180,
  SubmissionInFewSteps1763000001190,
  SessionsTogether1763000001200,
  SearchByBeginnings1763000001210,
  ItemsCheckedTogether1763000001220,
  ClaimsLookedAtTwice1763000001230,
  SessionOfAPassword1763000001240,
  AnswersOverRevisions1763000001300,
  WordLimits1763000001310,
  KeysAfterAnswers1763000001330,
  PlannedByWallTime1763000001331,
  SharesKeptWhole1763000001340,
  DraftsWithVersions1763000001341,
  ClaimsInNoOrder1763000001342,
  SignInFromKnownPlaces1763000001350,
  NamesByKeys1763000001360,
  WordsByStems1763000001361,
  RevokedIsSuspendedToo1763000001370,
  Standings1763000001380,
  FoundByParts1763000001390,
  NamesInFewerLooks1763000001391,
  ReceiptsNameTheirExam1763000001410,
  DefinitionsApart1763000001500,
  EventsWithListeners1763000001510,
  PeopleInOrder1763000001530,
  CertificatesByTheirEnd1763000001531,
  NoticesAndMail1763000001600,
  Files1763000001610,
  Photographs1763000001611,
  RanksOfStates1763000001620,
  StructureOfStates1763000001621,
  Officers1763000001640,
  OfficersInService1763000001641,
  Imports1763000001650,
  RowsSealed1763000001651,
  RanksOfOfficers1763000001652,
  OfficersWithoutNumber1763000001653,
  Competencies1763000001660,
  CentreDetails1763000001670,
  OfficersByTheirDay1763000001671,
  AddressedAs1763000001685,
  PersonAliases1763000001690,
  CohortsOfAState1763000001691,
];
