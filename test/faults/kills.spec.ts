import { listCertificates, verifyCertificate } from '#contracts/certification';
import { listResults, releaseSitting } from '#contracts/grading';
import { eventually } from '../support/eventually.js';
import { bankOf, examOf } from '../support/marking.js';
import { Owner } from '../support/owner.js';
import { startCentre, type ProcessName, type RunningCentre } from '../support/running-centre.js';
import { Session } from '../support/session.js';
import { SavingCandidates, type Round } from './saving-candidates.js';
import { jobsInFlight, outcomeOf, unfinishedJobs, waitingBefore, type Outcome } from './outcome.js';
import { MarkingDesk, type MarkingRound } from './marking-desk.js';
import { report } from './report.js';

const START = 300_000;
const ROUND = 120_000;
/** Trainees of the running cohort, one for each of the thirteen states; three of them have handed in before. */
const COHORT = 13;
const CANDIDATES = 10;
const ITEMS = 20;

describe('killed in the midst of its work, the centre', () => {
  let centre: RunningCentre;
  let group: SavingCandidates;
  let sittingId: string;
  let outcome: Outcome | null = null;
  const rounds: Round[] = [];
  const marking: MarkingRound[] = [];

  beforeAll(async () => {
    centre = await startCentre();
    group = await SavingCandidates.gather(centre.url);
    sittingId = group.candidates[0]?.sittingId ?? '';
  }, START);

  afterAll(async () => {
    process.stdout.write(report(rounds, marking, outcome));
    await (centre as RunningCentre | undefined)?.stop();
  }, START);

  const withOwner = async <T>(work: (owner: Owner) => Promise<T>): Promise<T> => {
    const owner = await Owner.of(centre.databaseAdminUrl);
    try {
      return await work(owner);
    } finally {
      await owner.close();
    }
  };

  const saveThrough = async (name: ProcessName): Promise<Round> => {
    const round = await group.saveThrough(centre, name);
    rounds.push(round);
    expect(round.inFlight).toBeGreaterThan(0);
    expect(round.acknowledgedBefore).toBeGreaterThan(0);
    expect(round.acknowledgedAfter).toBeGreaterThan(0);
    expect(round.atOnce.missing).toEqual([]);
    expect(round.atTheEnd.missing).toEqual([]);
    expect(round.atOnce.acknowledged).toBe(CANDIDATES * ITEMS);
    return round;
  };

  test('has ten candidates before an open paper of twenty items', () => {
    expect(group.candidates).toHaveLength(CANDIDATES);
    expect(new Set(group.candidates.map((candidate) => candidate.sittingId)).size).toBe(1);
  });

  test.each<ProcessName>(['api', 'postgres'])(
    'keeps every acknowledged answer when %s is killed among saves',
    async (name) => {
      const round = await saveThrough(name);
      expect(round.cutOff).toBeGreaterThan(0);
    },
    ROUND,
  );

  test.each<ProcessName>(['redis', 'worker'])(
    'keeps every acknowledged answer, and goes on saving, when %s is killed among saves',
    async (name) => {
      const round = await saveThrough(name);
      expect(round.acknowledgedMeanwhile).toBeGreaterThan(0);
      expect(round.cutOff).toBe(0);
    },
    ROUND,
  );

  test(
    'grades each attempt once when the worker and then Redis are killed with attempts half graded',
    async () => {
      const bank = await bankOf(await Session.of(centre.url, 'instructor'));
      await withOwner(async (owner) => {
        await eventually(
          'the scripts of those who handed in before',
          () => unfinishedJobs(owner, 'grading'),
          (jobs) => jobs === 0,
        );
        await owner.hold('grading.item_score');
        await group.finish(bank, 0, CANDIDATES / 2);
        await eventually(
          'a half-graded attempt',
          () => waitingBefore(owner, 'grading.item_score'),
          (count) => count > 0,
        );
        expect(await jobsInFlight(owner, 'grading')).toBeGreaterThan(0);
        await centre.recovered(centre.kill('worker'));

        const left = await waitingBefore(owner, 'grading.item_score');
        await group.finish(bank, CANDIDATES / 2, CANDIDATES);
        await eventually(
          'a half-graded attempt',
          () => waitingBefore(owner, 'grading.item_score'),
          (count) => count > left,
        );
        expect(await jobsInFlight(owner, 'grading')).toBeGreaterThan(0);
        expect(await unfinishedJobs(owner, 'grading')).toBe(CANDIDATES);
        const redis = centre.kill('redis');
        await owner.letGo();
        await centre.recovered(redis);
      });
      const waiting = await withOwner((owner) =>
        eventually(
          'a script of each attempt',
          () => outcomeOf(owner, sittingId),
          ({ unfinishedJobs }) => unfinishedJobs === 0,
        ),
      );
      expect(waiting).toMatchObject({ attempts: COHORT, scripts: COHORT, marks: 0, results: 0, failedJobs: 0 });
    },
    ROUND,
  );

  test(
    'keeps every acknowledged mark when the api and then PostgreSQL are killed among marks',
    async () => {
      const examiners = await Promise.all(['examiner1', 'examiner2'].map((name) => Session.of(centre.url, name)));
      const desk = new MarkingDesk(examiners, await examOf(await Session.of(centre.url, 'registrar'), sittingId));
      for (const name of ['api', 'postgres'] as const) {
        const round = await desk.markThrough(centre, name);
        marking.push(round);
        expect(round).toMatchObject({ before: 2, after: 2 });
        expect(round.inFlight).toBeGreaterThan(0);
        await withOwner(async (owner) => {
          const { acknowledged } = desk;
          expect(await owner.count('select 1 from grading.mark where id = any ($1)', [acknowledged])).toBe(
            acknowledged.length,
          );
        });
      }
      await desk.markRest();
      outcome = await withOwner((owner) =>
        eventually(
          'a result for each attempt',
          () => outcomeOf(owner, sittingId),
          ({ results, unfinishedJobs }) => results >= COHORT && unfinishedJobs === 0,
        ),
      );
      expect(outcome).toMatchObject({
        attempts: COHORT,
        items: ITEMS,
        graded: COHORT,
        results: COHORT,
        scored: COHORT,
      });
      expect(outcome).toMatchObject({ scripts: COHORT, marks: COHORT, released: 0, certificates: 0, failedJobs: 0 });
    },
    ROUND,
  );

  test(
    'certifies each who passed once when the worker is killed with certificates half issued',
    async () => {
      const chief = await Session.of(centre.url, 'chief');
      await withOwner(async (owner) => {
        await owner.hold('certification.certificate');
        const release = await chief.insist(releaseSitting, { params: { sittingId } });
        expect(release).toMatchObject({ released: COHORT, notYetScored: 0, notSat: 0 });
        await eventually(
          'a half-issued certificate',
          () => waitingBefore(owner, 'certification.certificate'),
          (count) => count > 0,
        );
        const killed = centre.kill('worker');
        await owner.letGo();
        await centre.recovered(killed);
      });
      await withOwner((owner) =>
        eventually(
          'every certificate',
          () => outcomeOf(owner, sittingId),
          ({ unfinishedJobs }) => unfinishedJobs === 0,
        ),
      );
      outcome = await withOwner((owner) => outcomeOf(owner, sittingId));
      const { passed } = outcome;
      expect(passed).toBeGreaterThan(CANDIDATES / 2);
      expect(passed).toBeLessThan(COHORT);
      expect(outcome).toMatchObject({
        released: COHORT,
        certificates: passed,
        certified: passed,
        undue: 0,
        failedJobs: 0,
      });
    },
    ROUND,
  );

  test(
    'shows each officer one result, and one valid certificate to those who passed',
    async () => {
      for (const { name } of group.candidates) {
        const officer = await Session.of(centre.url, name);
        const results = await officer.insist(listResults, { query: { limit: 10 } });
        expect(results.items.map(({ version, sittingId: of }) => [version, of])).toEqual([[1, sittingId]]);
        const certificates = await officer.insist(listCertificates, { query: { limit: 10 } });
        expect(certificates.items).toHaveLength(results.items[0]?.passed ? 1 : 0);
        for (const { number } of certificates.items) {
          const { status } = await officer.insist(verifyCertificate, { params: { code: number } });
          expect(status).toBe('valid');
        }
      }
    },
    ROUND,
  );

  test.each(['verify-audit', 'verify-log'])(
    'passes %s',
    async (command) => {
      expect(await centre.cli(command)).toMatchObject({ code: 0 });
    },
    ROUND,
  );
});
