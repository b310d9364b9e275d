import fc from 'fast-check';
import type { GivenResponse, KeptResponse, SavedResponses } from '#contracts/exams';
import { newRandomId } from '#kernel';
import { examCentre, type OpenAttempt } from './testing/exam-centre.js';
import { essay, givenOn } from './testing/responses.builder.js';

const centre = examCentre();

type Link = 'up' | 'answer-lost' | 'repeated' | 'an-old-request-comes-late';
type Step = { readonly device: number } & (
  { readonly does: 'gives' | 'looks' | 'decides' } | { readonly does: 'sends'; readonly link: Link }
);

const LINKS: readonly Link[] = ['up', 'up', 'answer-lost', 'repeated', 'an-old-request-comes-late'];
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ device: fc.nat(2), does: fc.constant('gives' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({ device: fc.nat(2), does: fc.constant('sends' as const), link: fc.constantFrom(...LINKS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ device: fc.nat(2), does: fc.constantFrom('looks' as const, 'decides' as const) }),
  },
);

/** One sends without hearing of it, another goes on from what came, and the first sends again. */
const GONE_ON_FROM: Step[] = [
  { device: 0, does: 'gives' },
  { device: 0, does: 'sends', link: 'answer-lost' },
  { device: 1, does: 'looks' },
  { device: 1, does: 'gives' },
  { device: 1, does: 'sends', link: 'up' },
  { device: 0, does: 'sends', link: 'up' },
];

/** Nobody has seen anything of the others; one decides. */
const ALL_AT_ONCE: Step[] = [
  ...[0, 1, 2].map((device): Step => ({ device, does: 'gives' })),
  ...[0, 1, 2].map((device): Step => ({ device, does: 'sends', link: 'repeated' })),
  { device: 1, does: 'decides' },
  { device: 1, does: 'sends', link: 'answer-lost' },
  { device: 0, does: 'gives' },
  { device: 0, does: 'sends', link: 'up' },
  { device: 1, does: 'sends', link: 'up' },
];

/** A device as the screens have it: it sends what was given last, again until it hears that this arrived. */
interface Device {
  readonly id: string;
  sequence: number;
  /** What its person has before them. */
  over: number | null;
  waiting: GivenResponse | null;
  before: GivenResponse | null;
}

/** One question of one attempt, at the centre and on three devices. */
class Question {
  private readonly devices: Device[] = [0, 1, 2].map(() => ({
    id: newRandomId(),
    sequence: 0,
    over: null,
    waiting: null,
    before: null,
  }));
  private stored = new Map<string, { readonly device: string; readonly revision: number }>();
  private readonly replaced = new Set<string>();
  private texts = 0;

  constructor(private readonly attempt: OpenAttempt) {}

  async take(taken: Step): Promise<void> {
    const device = this.devices[taken.device] as Device;
    if (taken.does === 'gives') this.give(device, device.waiting?.over ?? device.over);
    else if (taken.does === 'sends') await this.send(device, taken.link);
    else await this.look(device, taken.does === 'decides');
  }

  private give(device: Device, over: number | null): void {
    device.sequence += 1;
    this.texts += 1;
    device.before = device.waiting ?? device.before;
    device.waiting = givenOn(device.id, over, this.attempt.items.written, device.sequence, essay(`${this.texts}`));
  }

  private async send(device: Device, link: Link): Promise<void> {
    const { waiting, before } = device;
    if (!waiting) return;
    if (link === 'repeated' || link === 'answer-lost') await this.save(waiting);
    if (link === 'answer-lost') return;
    const { stands, contested, revision } = await this.save(waiting);
    // Received is said of what the centre keeps: it counts, stands beside, or was knowingly replaced before.
    const text = textOf(waiting.answer);
    expect(stands ? this.counts() === text : this.stored.has(text) || this.replaced.has(text)).toBe(true);
    device.waiting = null;
    if (stands && !contested) device.over = revision;
    if (link === 'an-old-request-comes-late' && before) await this.save(before);
  }

  private async look(device: Device, decides: boolean): Promise<void> {
    const { found } = await this.read();
    if (device.waiting || !found) return;
    if (found.rivals.length === 0) device.over = found.revision;
    if (decides) this.give(device, found.revision);
  }

  private current = '';
  private counts(): string {
    return this.current;
  }

  private async save(given: GivenResponse) {
    const { candidate, id } = this.attempt;
    const { body } = await candidate.put(`/attempts/${id}/responses`, { answers: [given] }).expect(200);
    await this.compare(given);
    const [kept] = (body as SavedResponses).kept;
    if (!kept) throw new Error('The centre says nothing of what it was given');
    return kept;
  }

  /** Nothing goes but for what its own device gave anew, or what the person had before them who gave another. */
  private async compare(given: GivenResponse): Promise<void> {
    const { found, stored } = await this.read();
    for (const [text, { device, revision }] of this.stored) {
      if (stored.has(text)) continue;
      expect(device === given.device || revision <= (given.over ?? 0)).toBe(true);
      this.replaced.add(text);
    }
    const text = textOf(given.answer);
    // What was replaced does not come back, and what is new is there.
    for (const gone of this.replaced) expect(stored.has(gone)).toBe(false);
    if (!stored.has(text)) expect(this.replaced.has(text) || this.isOlder(given)).toBe(true);
    this.stored = stored;
    this.current = textOf(found?.answer ?? null);
  }

  private isOlder({ device, sequence }: GivenResponse): boolean {
    const newest = this.devices.find(({ id }) => id === device)?.sequence ?? 0;
    return sequence < newest;
  }

  private async read() {
    const { candidate, id } = this.attempt;
    const { body } = await candidate.get(`/attempts/${id}`).expect(200);
    const [found] = (body as { responses: KeptResponse[] }).responses;
    const versions = found ? [found, ...found.rivals] : [];
    const stored = new Map(versions.map(({ answer, device, revision }) => [textOf(answer), { device, revision }]));
    return { found, stored };
  }
}

const textOf = (answer: GivenResponse['answer']): string => (answer?.type === 'written' ? answer.text : '');

describe('Whatever three devices give over links that lose and repeat', () => {
  it('is at the centre where it was received, and gone only where somebody who had it before them replaced it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        const question = new Question(await centre.attempt());
        for (const each of steps) await question.take(each);
      }),
      { numRuns: 15, examples: [[GONE_ON_FROM], [ALL_AT_ONCE]] },
    );
  }, 240_000);
});
