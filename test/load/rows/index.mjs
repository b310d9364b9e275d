import { graded, starts, submissions, wholeAttempts } from './attempts.mjs';
import { broadSearches, browsing, coursePages, searches } from './catalogue.mjs';
import { importedCsv, importedWorkbook } from './imports.mjs';
import { isolation } from './isolation.mjs';
import { certificates, documents, scoring } from './jobs.mjs';
import { mails } from './mails.mjs';
import { find, names } from './names.mjs';
import { officers } from './officers.mjs';
import { savesAtFifty, savesAtTen } from './saves.mjs';
import { signIns } from './sign-in.mjs';
import { verifications } from './verification.mjs';

/**
 * The rows of the table, in the order in which they are measured.
 * name: for `--only`. needs: the data without which nothing can be measured. grows: measured at ten times the data too.
 * growth: null where it has no bound.
 * wanted: what the centre has to reach. run(load): the figure, with its limit.
 */
export const ROWS = [
  savesAtTen,
  savesAtFifty,
  starts,
  submissions,
  graded,
  wholeAttempts,
  searches,
  broadSearches,
  browsing,
  coursePages,
  names,
  find,
  officers,
  verifications,
  scoring,
  certificates,
  documents,
  mails,
  signIns,
  importedCsv,
  importedWorkbook,
  ...isolation,
];
