import { newCertificateNumber, numberFault, parseCertificateNumber, partOfNumber } from './certificate-number.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes =
  (...values: number[]) =>
  () =>
    Uint8Array.from(values);

describe('a certificate number', () => {
  it('is ten random characters and a check character, in groups', () => {
    for (let i = 0; i < 200; i += 1) {
      expect(newCertificateNumber()).toMatch(/^RTC-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]$/);
    }
  });

  it('has the check character worked out by hand', () => {
    // Only the last random symbol is 1: the check is α·1 = 2.
    expect(newCertificateNumber(bytes(0, 0, 0, 0, 0, 0, 0, 0, 0, 1))).toBe('RTC-00000-00001-2');
    // 16 one place further left: α²·16 = α·(32 mod 41 → 9) = 18, printed J.
    expect(newCertificateNumber(bytes(0, 0, 0, 0, 0, 0, 0, 0, 16, 0))).toBe('RTC-00000-000G0-J');
    // Both at once: the checks add without carry, 2 xor 18 = 16, printed G.
    expect(newCertificateNumber(bytes(0, 0, 0, 0, 0, 0, 0, 0, 16, 1))).toBe('RTC-00000-000G1-G');
  });

  it('takes every character with the same chance', () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    const counts = new Map<string, number>();
    for (const byte of all) {
      const first = newCertificateNumber(bytes(byte, 0, 0, 0, 0, 0, 0, 0, 0, 0)).charAt(4);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([...ALPHABET].sort());
    expect(new Set(counts.values())).toEqual(new Set([8]));
  });

  it('is not found twice among a hundred thousand', () => {
    const numbers = new Set(Array.from({ length: 100_000 }, () => newCertificateNumber()));
    expect(numbers.size).toBe(100_000);
  });
});

describe('a number as people type it', () => {
  const number = 'RTC-00000-000G1-G';

  it.each([
    ['as printed', 'RTC-00000-000G1-G'],
    ['in small letters', 'rtc-00000-000g1-g'],
    ['without hyphens', 'RTC00000000G1G'],
    ['without the prefix', '00000-000G1-G'],
    ['with spaces', ' RTC 00000 000G1 G '],
    ['with the letter O for zero', 'RTC-OOOOO-oooG1-G'],
    ['with I or l for one', 'RTC-00000-000Gl-G'],
    ['with long dashes', 'RTC–00000—000G1−G'],
    ['with the digits of an Arabic keyboard', 'RTC-٠٠٠٠٠-٠٠٠G١-G'],
    ['with the digits of a Persian keyboard', 'RTC-۰۰۰۰۰-۰۰۰G۱-G'],
    ['copied out of a right-to-left line, with its marks', '\u2066RTC-00000-000G1-G\u2069'],
    ['with the digits of N’Ko', 'RTC-߀߀߀߀߀-߀߀߀G߁-G'],
    ['with the stroke that lengthens Arabic words for a hyphen', 'RTCـ00000ـ000G1ـG'],
    ['with dots or strokes below between', 'RTC.00000·000G1_G'],
    ['with soft and unbreakable hyphens', 'RTC\u201100000\u2011000G1\u00adG'],
    ['with spaces that do not break', 'RTC\u00a000000\u202f000G1\u2009G'],
    ['with what nobody sees', '\ufeffRTC-00000\u200b-000\u200dG1\ufe0f-G\u034f\u0000'],
    ['with the comma or full stop after it', 'RTC-00000-000G1-G,'],
    ['in quotation marks or brackets', '«(RTC-00000-000G1-G)»'],
    ['with strokes between', 'RTC/00000/000G1/G'],
    ['with what stands before it on paper', 'N° RTC-00000-000G1-G'],
    ['with the same in Arabic', 'رقم الشهادة: RTC-٠٠٠٠٠-٠٠٠G١-G'],
    ['as the address that its square leads to', 'https://rtc.example/verify/RTC-00000-000G1-G'],
    ['as the address of its page, with the language', 'https://centre.example/verify/RTC-00000-000G1-G?lang=fr'],
    ['in full-width letters', 'ＲＴＣ-00000-000Ｇ1-Ｇ'],
  ])('is understood %s', (_, typed) => {
    expect(parseCertificateNumber(typed)).toBe(number);
  });

  it.each([
    ['', ' '],
    ['too short', 'RTC-0000-000G1-G'],
    ['too long', 'RTC-000000-000G1-G'],
    ['of other letters', 'RTC-0000U-000G1-G'],
    ['of an endless text', '0'.repeat(1_000)],
    ['of another prefix', 'ABC-00000-000G1-G'],
    ['one of two', 'RTC-00000-000G1-G RTC-00000-000G1-H'],
    ['followed by more', 'RTC-00000-000G1-G Youssef'],
  ])('is refused when %s', (_, typed) => {
    expect(parseCertificateNumber(typed)).toBeNull();
  });

  it('is refused with any one character wrong', () => {
    const bare = '7QK2MXV94TB'.slice(0, 10);
    const valid = [...ALPHABET].map((check) => bare + check).filter((text) => parseCertificateNumber(text));
    expect(valid).toHaveLength(1);
    const right = valid[0] ?? '';
    for (let place = 0; place < right.length; place += 1) {
      for (const other of ALPHABET) {
        if (other === right[place]) continue;
        expect(parseCertificateNumber(right.slice(0, place) + other + right.slice(place + 1))).toBeNull();
      }
    }
  });

  it('is refused with any two characters exchanged', () => {
    const right = [
      ...newCertificateNumber(bytes(1, 2, 3, 5, 8, 13, 21, 30, 17, 9))
        .replaceAll('-', '')
        .slice(3),
    ];
    for (let i = 0; i < right.length; i += 1) {
      for (let j = i + 1; j < right.length; j += 1) {
        if (right[i] === right[j]) continue;
        const exchanged = right.with(i, right[j] ?? '').with(j, right[i] ?? '');
        expect(parseCertificateNumber(exchanged.join(''))).toBeNull();
      }
    }
  });
});

describe('what is no number', () => {
  it.each([
    ['hello'],
    ['مرحبا'],
    [''],
    ['RTC'],
    ['RTC-'],
    ['immigration'],
    ['12345'],
    ['AB1234567'],
    ['ABC-00000-000G1-G'],
    ['2025-11-24'],
    ['https://centre.example/verify'],
    ["'; drop table x; --"],
    ['0'.repeat(1_000)],
  ])('is not meant as one: %s', (typed) => expect(numberFault(typed)).toBe('no-number'));

  it.each([
    ['with a wrong check character', 'RTC-00000-000G1-H'],
    ['in small letters, with one wrong', 'rtc 00000 000g2 g'],
    ['with a letter that numbers do not have', 'RTC-0000U-000G1-G'],
    ['with a character too few', 'RTC-0000-000G1-G'],
    ['with a character too many', 'RTC-000000-000G1-G'],
    ['without its prefix, with two exchanged', '00000-00G01-G'],
    ['behind its label, with one wrong', 'N° RTC-00000-000G1-H'],
    ['in Arabic digits, with one wrong', 'RTC-٠٠٠٠٠-٠٠٠G٢-G'],
  ])('is a number with a slip where it is typed %s', (_, typed) => {
    expect([parseCertificateNumber(typed), numberFault(typed)]).toEqual([null, 'mistyped']);
  });
});

describe('a part of a number', () => {
  it.each([
    ['the whole number', 'RTC-00000-000G1-G', '00000000G1G'],
    ['the prefix and a group', 'rtc-7qk2m', '7QK2M'],
    ['a group and the check character', 'XV94T-6', 'XV94T6'],
    ['what stands around a hyphen', 'K2M–XV', 'K2MXV'],
    ['digits of an Arabic keyboard', '٩٤٢', '942'],
    ['O for zero and l for one', '7Ol', '701'],
    ['letters alone', 'KMTV', 'KMTV'],
    ['three letters behind the prefix', 'RTC KMT', 'KMT'],
    ['the address that a square leads to', 'https://centre.example/verify/RTC-00000-000G1-G?lang=ar', '00000000G1G'],
    ['a group in quotation marks', '“XV94T”', 'XV94T'],
    ['what was copied with marks of direction', '\u2066 XV9\u2069', 'XV9'],
  ])('is read from %s', (_what, typed, part) => {
    expect(partOfNumber(typed)).toBe(part);
  });

  it.each([
    ['a name', 'Diallo'],
    ['a short name without such letters', 'Bah'],
    ['a letter that no number has', 'U94T'],
    ['two characters', '94'],
    ['the prefix alone', 'RTC-'],
    ['Arabic', 'عبد القادر'],
    ['more than a number has', '7QK2MXV94T66'],
    ['a pattern', '%9_4%'],
    ['nothing', ''],
  ])('is none in %s', (_what, typed) => {
    expect(partOfNumber(typed)).toBeNull();
  });
});
