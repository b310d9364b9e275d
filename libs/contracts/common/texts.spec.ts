import { z } from 'zod';
import { readdirSync, readFileSync } from 'node:fs';
import { Email, EmailAsTyped, NewPassword, codeOf, proseOf, termOf } from './index.js';

describe('What people type', () => {
  it('is an address without what nobody sees around it, and no address where letters are missing', () => {
    expect(Email.parse('\u200f Officer@Example.test\u00a0')).toBe('officer@example.test');
    expect(EmailAsTyped.parse('\u2067officer@example.test\u2069')).toBe('officer@example.test');
    expect(Email.safeParse('officer@\u200f').success).toBe(false);
    expect(Email.safeParse('officer ma@example.test').success).toBe(false);
  });

  it('has to be something to read where a reason is asked for', () => {
    expect(proseOf(20).safeParse('\u200f\u200b\n').success).toBe(false);
    expect(proseOf(20).parse(' وثيقة مزورة\u200b ')).toBe('وثيقة مزورة');
    expect(proseOf(3).safeParse('abcd').success).toBe(false);
  });

  it('asks for nothing where there is nothing to read in a search', () => {
    const query = z.object({ q: termOf(10) });
    expect(query.parse({ q: '\u200f ' }).q).toBeUndefined();
    expect(query.parse({}).q).toBeUndefined();
    expect(query.parse({ q: '\u200fعائشة\u00a0' }).q).toBe('عائشة');
  });

  it('is a code whatever stands around it', () => {
    expect(codeOf(/^[A-Z0-9-]+$/).parse('\u200eDOC-2026-11\u202f')).toBe('DOC-2026-11');
  });

  it('is a password as long as its letters are, however they are encoded', () => {
    expect(NewPassword.safeParse('e\u0301'.repeat(9)).success).toBe(false);
    expect(NewPassword.parse('e\u0301'.repeat(10))).toBe('\u00e9'.repeat(10));
  });
});

describe('The contracts', () => {
  const folder = new URL('../', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('common/texts.ts'),
  );

  it('take in no text that is only trimmed: it would keep what nobody sees', () => {
    const trimmed = sources.filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('.trim()'));
    expect(trimmed).toEqual([]);
  });
});
