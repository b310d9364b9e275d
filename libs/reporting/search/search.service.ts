import { Injectable } from '@nestjs/common';
import { Courses } from '#catalogue';
import { Certificates } from '#certification';
import type { Found, FoundGroup, FoundKind } from '#contracts/reporting';
import { UnitOfWork } from '#database';
import { Cohorts } from '#enrolment';
import { PeopleFinder, People } from '#identity';
import type { Caller } from '#kernel';
import { groupOf, presentCertificate, presentCohort, presentCourse, presentPerson } from './search.presenter.js';
import { kindsFor } from './search.policy.js';

interface Sought {
  readonly words: string;
  /** The people whose names match, the best match first. */
  readonly people: readonly string[];
  /** How many of each kind at most. */
  readonly most: number;
}

/**
 * One search over what the reader may see. Each library finds its own kind, in the reader's name and in a number of
 * statements that does not depend on what is found.
 */
@Injectable()
export class Search {
  constructor(
    private readonly work: UnitOfWork,
    private readonly finder: PeopleFinder,
    private readonly people: People,
    private readonly certificates: Certificates,
    private readonly cohorts: Cohorts,
    private readonly courses: Courses,
  ) {}

  /** The `limit` best matches of each kind; kinds without matches are left out, and without words there are none. */
  async find(caller: Caller | null, words: string | undefined, limit: number): Promise<FoundGroup[]> {
    if (words === undefined) return [];
    // One more than is shown tells that there are more.
    const most = limit + 1;
    // Courses are read on a connection of their own, so not while this request holds another.
    const courses = (await this.courses.search({ q: words, limit: most })).items.map(presentCourse);
    const others = caller === null ? [] : await this.work.run(() => this.kept(caller, words, most));
    return [...others, { kind: 'course' as const, items: courses }]
      .filter(({ items }) => items.length > 0)
      .map(({ kind, items }) => groupOf(kind, items, { words, limit }));
  }

  /** Searches what is kept behind row-level security. */
  private async kept(caller: Caller, words: string, most: number) {
    const kinds = kindsFor(caller).filter((kind) => kind !== 'course');
    const isNamed = kinds.some((kind) => kind === 'person' || kind === 'certificate');
    const sought = { words, people: isNamed ? await this.finder.best(words) : [], most };
    const groups: { readonly kind: FoundKind; readonly items: Found[] }[] = [];
    for (const kind of kinds) groups.push({ kind, items: await this.ofKind(kind, caller, sought) });
    return groups;
  }

  private async ofKind(kind: Exclude<FoundKind, 'course'>, caller: Caller, sought: Sought): Promise<Found[]> {
    const { words, people, most } = sought;
    switch (kind) {
      case 'person':
        return (await this.people.standing(caller, people, most)).map(presentPerson);
      case 'certificate':
        return (await this.certificates.best(caller, { words, people }, most)).map(presentCertificate);
      case 'cohort':
        return (await this.cohorts.best(words, most)).map(presentCohort);
    }
  }
}
