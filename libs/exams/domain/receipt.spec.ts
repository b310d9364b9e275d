import { createHash } from 'node:crypto';
import { digestOf, receiptFacts, type DigestedResponse } from './receipt.js';

const inTime: DigestedResponse = {
  itemId: '0195f3c0-0000-7000-8000-000000000001',
  late: false,
  sequence: 3,
  language: 'ar',
  answer: { type: 'choice', selected: ['b'] },
};
const late: DigestedResponse = { ...inTime, late: true, sequence: 9, language: 'fr' };
const withdrawn: DigestedResponse = { ...inTime, itemId: '0195f3c0-0000-7000-8000-000000000000', answer: null };

describe('The digest of a receipt', () => {
  it('is that of the canonical JSON, which anybody can write', () => {
    const text =
      '[{"answer":{"selected":["b"],"type":"choice"},"itemId":"0195f3c0-0000-7000-8000-000000000001",' +
      '"language":"ar","late":false,"sequence":3}]';
    expect(digestOf([inTime])).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('does not depend on the order in which responses are read', () => {
    expect(digestOf([late, inTime, withdrawn])).toBe(digestOf([withdrawn, inTime, late]));
  });

  it.each<[string, Partial<DigestedResponse>]>([
    ['the answer', { answer: { type: 'choice', selected: ['a'] } }],
    ['its withdrawal', { answer: null }],
    ['its sequence', { sequence: 4 }],
    ['its language', { language: 'fr' }],
    ['its lateness', { late: true }],
  ])('changes with %s', (_what, change) => {
    expect(digestOf([{ ...inTime, ...change }])).not.toBe(digestOf([inTime]));
  });

  it('takes no part in what else is known of a response', () => {
    const withMore = { ...inTime, savedAt: '2026-03-04T09:00:00.000Z' };
    expect(digestOf([withMore])).toBe(digestOf([inTime]));
  });
});

const EXAM = { code: 'TDE-1', title: { ar: 'فحص وثائق السفر', fr: 'Contrôle documentaire', en: 'Travel documents' } };
const submitted = {
  id: 'a',
  sittingId: 's',
  candidateCode: 'C-7K4QM2',
  exam: EXAM,
  questions: 20,
  responses: [inTime, late, withdrawn],
};

describe('The facts of a receipt', () => {
  it('count answers in time and late ones apart, and withdrawn ones not', () => {
    expect(receiptFacts(submitted, new Date('2026-03-04T09:30:00.125Z'), 'system')).toMatchObject({
      answered: 1,
      late: 1,
      submittedAt: '2026-03-04T09:30:00.125Z',
      submittedBy: 'system',
    });
  });

  it('name the exam in all languages, and how many questions it asked', () => {
    const facts = receiptFacts(submitted, new Date('2026-03-04T09:30:00.125Z'), 'candidate');
    expect(facts).toMatchObject({ format: 2, exam: EXAM, questions: 20 });
  });
});
