import { apartExpectations } from './apart.expectations.js';
import { certificationExpectations } from './certification.expectations.js';
import { courseExpectations } from './courses.expectations.js';
import { examExpectations } from './exams.expectations.js';
import type { Expectations } from './expectation.js';
import { fileExpectations } from './files.expectations.js';
import { gradingExpectations } from './grading.expectations.js';
import { identityExpectations } from './identity.expectations.js';
import { notificationExpectations } from './notifications.expectations.js';
import { importExpectations } from './imports.expectations.js';
import { oversightExpectations } from './oversight.expectations.js';
import { reportingExpectations } from './reporting.expectations.js';

const API = '/api/v1';
const below = (expectations: Expectations): Expectations =>
  Object.fromEntries(Object.entries(expectations).map(([name, rest]) => [name.replace(' ', ` ${API}`), rest]));

/** The expectations of every route that the centre serves. */
export const EXPECTATIONS: Expectations = {
  ...below({
    ...identityExpectations,
    ...oversightExpectations,
    ...courseExpectations,
    ...examExpectations,
    ...gradingExpectations,
    ...certificationExpectations,
    ...reportingExpectations,
    ...fileExpectations,
    ...notificationExpectations,
    ...importExpectations,
  }),
  ...apartExpectations,
};
