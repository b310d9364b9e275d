import { CandidateCode } from '#contracts/exams';
import { drawCandidateCode } from './candidate-code.js';

describe('A candidate code', () => {
  it('has six letters that nobody misreads, and differs from draw to draw', () => {
    const codes = Array.from({ length: 200 }, drawCandidateCode);
    for (const code of codes) expect(CandidateCode.parse(code)).toMatch(/^C-[^01IO]{6}$/);
    expect(new Set(codes).size).toBe(200);
  });
});
