import { mailboxOf } from './address.js';

describe('Nobody is written to', () => {
  it.each([
    ['who has no address', null],
    ['whose address is empty', ''],
    ['at two addresses', 'one@example.test, other@example.test'],
    ['at an address with a name', 'Somebody <one@example.test>'],
    ['at an address with a line of a header behind it', 'one@example.test\r\nBcc: other@example.test'],
    ['at an address with a command behind it', 'one@example.test>\r\nRCPT TO:<other@example.test'],
    ['at a place without somebody there', '@example.test'],
  ])('%s', (_who, email) => {
    expect(mailboxOf({ email })).toBeNull();
  });

  it('but at one mailbox, in whatever script', () => {
    expect(mailboxOf({ email: 'trainee1.ma@demo.example' })).toBe('trainee1.ma@demo.example');
    expect(mailboxOf({ email: 'يوسف@مثال.إختبار' })).toBe('يوسف@مثال.إختبار');
  });
});
