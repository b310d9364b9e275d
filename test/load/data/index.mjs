import { step } from '../../../bin/lib/progress.mjs';
import { addAttempts } from './attempts.mjs';
import { addCertificates } from './certificates.mjs';
import { addCourses } from './courses.mjs';
import { addExam, addSittings } from './exam.mjs';
import { ID_FUNCTION } from './ids.mjs';
import { addOfficers } from './officers.mjs';
import { addPeople, cohortOf } from './people.mjs';
import { addWays } from './ways.mjs';

/** The data in the centre before anything is measured, at its first size and at its second. */
export class Data {
  #centre;
  #kept = { people: 0, courses: 0, certificates: 0, officers: 0, ways: 0 };
  #rounds = 0;
  #hasExam = false;

  constructor(centre) {
    this.#centre = centre;
  }

  /** How many there are now, by kind. */
  get kept() {
    return this.#kept;
  }

  /** Grows the data that `kinds` name up to `size`. */
  async grow(kinds, size) {
    await this.#centre.rows(ID_FUNCTION);
    for (const kind of kinds) {
      if (this.#kept[kind] >= size[kind]) continue;
      await step(`Adding ${kind} up to ${size[kind]}`, () => this.#add(kind, size));
      this.#kept[kind] = size[kind];
    }
    await this.#centre.rows('checkpoint');
  }

  /** A sitting for each cohort that nobody has entered yet. */
  async newRound() {
    this.#rounds += 1;
    await addSittings(this.#centre, this.#rounds, cohortOf(this.#kept.people));
    return this.#rounds;
  }

  #add(kind, size) {
    const first = this.#kept[kind] + 1;
    if (kind === 'courses') return addCourses(this.#centre, first, size.courses);
    if (kind === 'certificates') return addCertificates(this.#centre, first, size.certificates);
    if (kind === 'officers') return addOfficers(this.#centre, first, size.officers);
    if (kind === 'ways') return addWays(this.#centre, first, size.ways);
    return this.#addPeople(first, size);
  }

  /** People, with exams that they sat in the past. */
  async #addPeople(first, { people, past, answered }) {
    if (!this.#hasExam) await addExam(this.#centre);
    this.#hasExam = true;
    await addPeople(this.#centre, first, people);
    this.#kept.people = people;
    for (let sat = 0; sat < past; sat += 1) {
      const round = await this.newRound();
      await addAttempts(this.#centre, { round, first, last: people, answered, status: 'scored' });
    }
  }
}
