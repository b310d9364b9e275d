import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isDatabaseAway } from './database-away.js';

const failed = (code: string): Error => new QueryFailedError('select 1', [], Object.assign(new Error('no'), { code }));

describe('whether the database is away', () => {
  it.each(['57P01', '53300', '53100', '08006', '40P01', '25P03'])('is said by SQLSTATE %s', (code) => {
    expect(isDatabaseAway(failed(code))).toBe(true);
  });

  it('is said by a connection that broke in the midst of a transaction', () => {
    expect(isDatabaseAway(new QueryRunnerAlreadyReleasedError())).toBe(true);
    expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it('is said where PostgreSQL lets nobody in, by a code that means other things too', () => {
    const said = (message: string): Error => Object.assign(new Error(message), { code: '55000' });
    expect(isDatabaseAway(said('database "rtc" is not currently accepting connections'))).toBe(true);
    expect(isDatabaseAway(said('currval of sequence "leaf" is not yet defined in this session'))).toBe(false);
  });

  it.each(['23505', '42501', '22P02'])('is not said by SQLSTATE %s, which trying again does not mend', (code) => {
    expect(isDatabaseAway(failed(code))).toBe(false);
  });

  it('is not said by an error of our own', () => {
    expect(isDatabaseAway(new Error('The mark was not written'))).toBe(false);
  });
});
