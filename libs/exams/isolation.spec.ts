import { scopeOf, SYSTEM_SCOPE, PUBLIC_SCOPE, UnitOfWork, type Scope } from '#database';
import type { Role } from '#kernel';
import { ItemBank } from './item-bank.service.js';
import { examCentre, type OpenAttempt } from './testing/exam-centre.js';
import { given, option } from './testing/responses.builder.js';
import { itemsByKind, numericItem } from './testing/item.builder.js';

const centre = examCentre();
let moroccan: OpenAttempt;

const TABLES = [
  'item',
  'item_version',
  'exam',
  'exam_version',
  'paper',
  'key_sheet',
  'sitting',
  'attempt',
  'response',
  'scorable_response',
] as const;
type Counts = Readonly<Record<(typeof TABLES)[number], number>>;

const NOTHING: Counts = {
  item: 0,
  item_version: 0,
  exam: 0,
  exam_version: 0,
  paper: 0,
  key_sheet: 0,
  sitting: 0,
  attempt: 0,
  response: 0,
  scorable_response: 0,
};

/** Rows that a statement without any filter shows in this scope. */
async function rowsSeen(scope: Scope): Promise<Counts> {
  const unit = centre.api.get(UnitOfWork);
  const counts = TABLES.map((table) => `(select count(*)::int from exams.${table}) as ${table}`);
  const row = await unit.runAs(scope, () => unit.one<Counts>(`select ${counts.join(', ')}`));
  return row ?? NOTHING;
}

const scopeOfNew = async (role: Role, stateCode?: string): Promise<Scope> =>
  scopeOf((await centre.reader({ role, ...(stateCode === undefined ? {} : { stateCode }) })).caller);

beforeAll(async () => {
  moroccan = await centre.attempt();
  const answers = [given(moroccan.items.choice, 1, option('b'))];
  await moroccan.candidate.put(`/attempts/${moroccan.id}/responses`, { answers }).expect(200);
});

describe('Without any filter', () => {
  it('the system sees everything', async () => {
    const seen = await rowsSeen(SYSTEM_SCOPE);
    const item = Object.keys(itemsByKind()).length;
    expect(seen).toMatchObject({ item, key_sheet: 1, paper: 1, sitting: 1, attempt: 1, response: 1 });
  });

  it.each<Role>(['instructor', 'chief-examiner', 'registrar', 'auditor'])(
    'the centre’s %s sees it too',
    async (role) => {
      expect(await rowsSeen(await scopeOfNew(role))).toEqual(await rowsSeen(SYSTEM_SCOPE));
    },
  );

  it('a candidate sees their own attempt, answers and paper, and no key', async () => {
    expect(await rowsSeen(scopeOf(moroccan.candidate.caller))).toEqual({
      ...NOTHING,
      exam: 1,
      exam_version: 1,
      paper: 1,
      sitting: 1,
      attempt: 1,
      response: 1,
      scorable_response: 1,
    });
  });

  it('one who has not started sees that there is a sitting, and no paper', async () => {
    const { caller } = await centre.candidate();
    expect(await rowsSeen(scopeOf(caller))).toEqual({ ...NOTHING, exam: 1, exam_version: 1, sitting: 1 });
  });

  it('an administrator sees the attempts of their own state, and no answer', async () => {
    expect(await rowsSeen(await scopeOfNew('state-admin', 'ma'))).toEqual({
      ...NOTHING,
      exam: 1,
      exam_version: 1,
      sitting: 1,
      attempt: 1,
    });
  });

  it('an administrator of another state sees nothing', async () => {
    expect(await rowsSeen(await scopeOfNew('state-admin', 'tn'))).toEqual(NOTHING);
  });

  it('an examiner, a trainee of no cohort and the public see nothing', async () => {
    expect(await rowsSeen(await scopeOfNew('examiner'))).toEqual(NOTHING);
    expect(await rowsSeen(await scopeOfNew('trainee'))).toEqual(NOTHING);
    expect(await rowsSeen(PUBLIC_SCOPE)).toEqual(NOTHING);
  });
});

describe('The application', () => {
  const as = (scope: Scope, sql: string) => {
    const unit = centre.api.get(UnitOfWork);
    return unit.runAs(scope, () => unit.query(sql));
  };

  it('writes attempts and answers through their functions alone', async () => {
    await expect(as(SYSTEM_SCOPE, 'insert into exams.response select * from exams.response')).rejects.toThrow('denied');
    await expect(as(SYSTEM_SCOPE, 'update exams.response set answer = null')).rejects.toThrow('denied');
    await expect(as(SYSTEM_SCOPE, 'update exams.attempt set deadline_at = now()')).rejects.toThrow('denied');
    await expect(as(SYSTEM_SCOPE, 'delete from exams.attempt')).rejects.toThrow('denied');
  });

  it('cannot end the attempt of another in a candidate’s name', async () => {
    const other = await centre.candidate();
    const sql = `update exams.attempt set status = status where id = '${moroccan.id}' returning id`;
    expect(await as(scopeOf(other.caller), sql)).toEqual([]);
    expect(await as(await scopeOfNew('state-admin', 'ma'), sql)).toEqual([]);
  });

  it('publishes no item in the name of an officer', async () => {
    const { caller } = await centre.candidate();
    const publication = centre.api
      .get(UnitOfWork)
      .runAs(scopeOf(caller), () => centre.api.get(ItemBank).publish(caller, [numericItem({ code: 'BAD-1-001' })]));
    await expect(publication).rejects.toThrow('row-level security');
  });

  it('leaves the scope as it was after a start', async () => {
    const unit = centre.api.get(UnitOfWork);
    const context = await unit.runAs(PUBLIC_SCOPE, async () => {
      await unit.query('select exams.start_attempt($1, $1, $1, $2)', [moroccan.id, 'C-222222']);
      return unit.one<{ context: string }>('select app.context() as context');
    });
    expect(context).toEqual({ context: 'public' });
  });
});
