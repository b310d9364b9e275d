import { z } from 'zod';
import { Drawing } from '#kernel/schemas';
import { CompleteText, Id, Instant, Language, listOf, operation, proseOf } from '../common/index.js';

const Judgement = z.strictObject({ id: z.string(), points: z.number().min(0).max(100) });
const Criterion = z.strictObject({
  id: z.string(),
  title: CompleteText,
  levels: z.array(z.strictObject({ points: z.number(), text: CompleteText })),
});

export const MarkDraft = z
  .strictObject({ criteria: z.array(Judgement).max(20), comment: z.string().max(4000).nullable() })
  .meta({ id: 'MarkDraft' });

/** A script in hand: the answer, its question and rubric, a candidate code, and no word on who the candidate is. */
export const MarkingTask = z
  .strictObject({
    scriptId: Id,
    candidateCode: z.string(),
    language: Language,
    answer: z.string(),
    question: z.strictObject({ stem: CompleteText, maxWords: z.number().int(), drawing: Drawing.nullable() }),
    rubric: z.array(Criterion),
    points: z.number(),
    leasedUntil: Instant,
    draft: MarkDraft.nullable(),
    /** Counts up with each draft that is kept; 0 while there is none. */
    draftVersion: z.number().int().min(0),
    draftSavedAt: Instant.nullable(),
  })
  .meta({ id: 'MarkingTask' });

export const SealedMark = z
  .strictObject({
    id: Id,
    scriptId: Id,
    criteria: z.array(Judgement),
    points: z.number(),
    comment: z.string().nullable(),
    sealedAt: Instant,
  })
  .meta({ id: 'SealedMark' });

/** A script whose marks lie too far apart, with both marks, for the chief. */
export const DisputedScript = MarkingTask.omit({
  leasedUntil: true,
  draft: true,
  draftVersion: true,
  draftSavedAt: true,
})
  .extend({ marks: z.array(SealedMark) })
  .meta({ id: 'DisputedScript' });

/** The script that a marker has in hand, if there is one to be had, and how many they may still take. */
export const NextScript = z
  .strictObject({ task: MarkingTask.nullable(), waiting: z.number().int() })
  .meta({ id: 'NextScript' });

export const MarkingSummary = z
  .strictObject({
    /** Scripts that this marker may still take, without the one in hand. */
    waiting: z.number().int(),
    inHand: z.number().int(),
    marked: z.number().int(),
    /** Marks by all markers in sittings where something still waits: those that all scripts ask for, those given. */
    queue: z.strictObject({ asked: z.number().int(), given: z.number().int() }),
    /** The marker's own marks on each of the last fourteen days (UTC), the earliest first. */
    days: z.array(z.strictObject({ day: z.iso.date(), marked: z.number().int() })),
  })
  .meta({ id: 'MarkingSummary' });

export const ScriptLease = MarkingTask.pick({ leasedUntil: true, draftVersion: true }).meta({ id: 'ScriptLease' });

/** The version of the draft that the marker had before them. */
const Over = z.number().int().min(0);

const scriptParams = z.object({ scriptId: Id });
const inHand = ['grading.script-not-found', 'grading.claim-expired', 'grading.script-withdrawn'];

export const claimScript = operation({
  id: 'grading.claim-script',
  method: 'POST',
  path: '/marking/claims',
  summary: 'Take the next script: the one in hand, else one that waits, of an exam or to a question where it is named',
  allow: ['examiner'],
  body: z.strictObject({ examId: Id.optional(), itemId: Id.optional() }),
  response: NextScript,
  status: 200,
});

export const markingSummary = operation({
  id: 'grading.marking-summary',
  method: 'GET',
  path: '/marking/summary',
  summary: 'How many scripts wait, how far the queue is, and how many the marker has marked',
  allow: ['examiner'],
  response: MarkingSummary,
});

export const getMarkingTask = operation({
  id: 'grading.get-marking-task',
  method: 'GET',
  path: '/marking/scripts/:scriptId',
  summary: 'A script in hand',
  allow: ['examiner'],
  params: scriptParams,
  response: MarkingTask,
  errors: ['grading.script-not-found'],
});

export const saveMarkDraft = operation({
  id: 'grading.save-mark-draft',
  method: 'PUT',
  path: '/marking/scripts/:scriptId/draft',
  summary: 'Keep a draft of the mark and the script in hand for longer; a newer draft of another window stays',
  allow: ['examiner'],
  params: scriptParams,
  body: MarkDraft.extend({ over: Over }).meta({ id: 'NextMarkDraft' }),
  response: MarkingTask,
  errors: [...inHand, 'grading.mark-sealed', 'grading.draft-outdated'],
});

export const renewClaim = operation({
  id: 'grading.renew-claim',
  method: 'POST',
  path: '/marking/scripts/:scriptId/renewals',
  summary: 'Keep the script in hand for longer, and learn which version of the draft is kept',
  allow: ['examiner'],
  params: scriptParams,
  response: ScriptLease,
  status: 200,
  errors: [...inHand, 'grading.mark-sealed'],
});

export const returnScript = operation({
  id: 'grading.return-script',
  method: 'POST',
  path: '/marking/scripts/:scriptId/returns',
  summary: 'Give a script back unmarked; the draft stays with it for this marker',
  allow: ['examiner'],
  params: scriptParams,
  status: 204,
  errors: ['grading.script-not-found'],
});

export const sealMark = operation({
  id: 'grading.seal-mark',
  method: 'POST',
  path: '/marking/scripts/:scriptId/marks',
  summary: 'Judge every criterion of the rubric, for good; with takeNext the answer brings the next script',
  allow: ['examiner'],
  params: scriptParams,
  body: z.strictObject({
    criteria: z.array(Judgement).min(1).max(20),
    comment: proseOf(4000).nullable(),
    takeNext: z.boolean().optional(),
    /** Where it is given, a newer draft that says something else keeps the mark from being sealed. */
    over: Over.optional(),
  }),
  response: SealedMark.extend({ next: NextScript.nullable() }).meta({ id: 'SealedMarkAndNext' }),
  errors: [
    ...inHand,
    'grading.mark-sealed',
    'grading.draft-outdated',
    'grading.criterion-missing',
    'grading.criterion-unknown',
    'grading.criterion-level',
  ],
});

export const listDisputedScripts = operation({
  id: 'grading.list-disputed-scripts',
  method: 'GET',
  path: '/moderation/scripts',
  summary: 'Scripts whose marks lie too far apart',
  allow: ['chief-examiner', 'auditor'],
  ...listOf(
    DisputedScript,
    { language: Language.optional() },
    { counted: ['language'], sorted: ['made', 'candidate', 'language'], usual: 'made' },
  ),
});

export const getDisputedScript = operation({
  id: 'grading.get-disputed-script',
  method: 'GET',
  path: '/moderation/scripts/:scriptId',
  summary: 'A script whose marks lie too far apart',
  allow: ['chief-examiner', 'auditor'],
  params: scriptParams,
  response: DisputedScript,
  errors: ['grading.script-not-found'],
});

export const moderateScript = operation({
  id: 'grading.moderate-script',
  method: 'POST',
  path: '/moderation/scripts/:scriptId/decisions',
  summary: 'Decide a disputed script; both marks stay as they are',
  allow: ['chief-examiner'],
  params: scriptParams,
  body: z.strictObject({ criteria: z.array(Judgement).min(1).max(20), reason: proseOf(4000) }),
  status: 204,
  errors: [
    'grading.script-not-found',
    'grading.script-not-disputed',
    'grading.criterion-missing',
    'grading.criterion-unknown',
    'grading.criterion-level',
  ],
});

export type NextScript = z.output<typeof NextScript>;
export type MarkingSummary = z.output<typeof MarkingSummary>;
export type MarkDraft = z.output<typeof MarkDraft>;
export type ScriptLease = z.output<typeof ScriptLease>;
export type MarkingTask = z.output<typeof MarkingTask>;
export type SealedMark = z.output<typeof SealedMark>;
export type DisputedScript = z.output<typeof DisputedScript>;
export type Judgement = z.output<typeof Judgement>;
