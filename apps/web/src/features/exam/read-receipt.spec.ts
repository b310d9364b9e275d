import { readReceiptText } from './read-receipt.js';

const receipt = {
  format: 1,
  attemptId: '0195f3c0-5d3e-7c2a-9b1f-6f2f3a4b5c6d',
  sittingId: '0195f3c0-5d3e-7c2a-9b1f-6f2f3a4b5c6e',
  candidateCode: 'C-7K4QM2',
  submittedAt: '2026-03-04T09:12:44.120Z',
  submittedBy: 'candidate',
  answered: 20,
  late: 0,
  digest: 'a'.repeat(64),
  key: 'z6Mk',
  signature: 'c2ln',
};
const text = JSON.stringify(receipt);

describe('a receipt that somebody pastes', () => {
  it('is read as the file has it', () => {
    expect(readReceiptText(JSON.stringify(receipt, null, 2))).toEqual(receipt);
  });

  it('is read out of a message', () => {
    expect(readReceiptText(`Bonjour,\n\n${text}\n\nYoussef`)).toEqual(receipt);
  });

  it.each([
    ['nothing', ''],
    ['words', 'my receipt'],
    ['a file of something else', '{"answers": []}'],
    ['half of a receipt', text.slice(0, 80)],
    ['a receipt without its signature', JSON.stringify({ ...receipt, signature: undefined })],
  ])('is not read from %s', (_what, pasted) => {
    expect(readReceiptText(pasted)).toBeNull();
  });
});
