import { QueryFailedError } from 'typeorm';
import { errorForLog, errorSerializers } from './error-for-log.js';

const SQL = 'insert into people (email) values ($1)';

function refusedInsert(): QueryFailedError {
  const refused = Object.assign(new Error('duplicate key value violates unique constraint "people_email"'), {
    code: '23505',
    detail: 'Key (email)=(amina@douane.example) already exists.',
  });
  return new QueryFailedError(SQL, ['amina@douane.example'], refused);
}

describe('What a log keeps of an error', () => {
  it('is what failed and where, without the values of the statement', () => {
    const error = refusedInsert();
    expect(errorForLog(error)).toEqual({
      type: 'QueryFailedError',
      message: 'duplicate key value violates unique constraint "people_email"',
      stack: error.stack,
      code: '23505',
      query: SQL,
    });
  });

  it('is no more of the error that caused it', () => {
    const logged = errorForLog(new Error('The person was not added', { cause: refusedInsert() }));
    expect(logged).toMatchObject({ type: 'Error', cause: { type: 'QueryFailedError', code: '23505' } });
    expect(JSON.stringify(logged)).not.toContain('amina');
  });

  it('is no more of an error that stands among other parts of a line', () => {
    const detail = errorSerializers.detail(['while adding', refusedInsert()]);
    expect(detail).toEqual(['while adding', expect.objectContaining({ code: '23505' })]);
    expect(JSON.stringify(detail)).not.toContain('amina');
  });

  it('ends with causes that go round in a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(errorForLog(error)).match(/"type"/g)).toHaveLength(6);
  });
});
