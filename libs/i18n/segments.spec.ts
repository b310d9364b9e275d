import fc from 'fast-check';
import { directionOf, isolated, segmentsOf, type Direction } from './segments.js';

const ZONE = 'P<UTOERIKSSON<<ANNA<MARIA<<<';
const TD3 = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
const TD1 = 'I<UTOD231458907<<<<<<<<<<<<<<<';
const FULL = 'L898902C36UTO7408122F1204159ZE184226B1234510';

/** The parts set apart in a text, each with the first letter of its kind. */
const apart = (text: string, base: Direction = 'rtl'): string[] =>
  segmentsOf(text, base).flatMap(({ kind, text: part }) => (kind === 'text' ? [] : [`${kind.charAt(0)}:${part}`]));

describe('A text cut into segments', () => {
  it.each([
    [`السطر ${ZONE} من الصفحة.`, [`z:${ZONE}`]],
    [ZONE, [`z:${ZONE}`]],
    [`السطران:\n${ZONE}\n${TD3}`, [`z:${ZONE}`, `z:${TD3}`]],
    [`«${TD1}»`, [`z:${TD1}`]],
    [`\u2066${TD3}\u2069 صحيح`, [`z:${TD3}`]],
    [`سطر بلا حشو ${FULL}.`, [`z:${FULL}`]],
    ['رقم الوثيقة AB2134<<< مع الحشو', ['c:AB2134<<<']],
    ['الحشو (<) بين الأسماء', ['r:<']],
    ['احسب ZE184226B<<<<< + 1 الآن', ['r:ZE184226B<<<<< + 1']],
    ['الفوج TDE-1-TUNIS، في تونس', ['c:TDE-1-TUNIS']],
    ['راسل help.desk+1@centre.example.org، أو اتصل', ['r:help.desk+1@centre.example.org']],
    ['الملف /etc/ssl/certs/ موجود', ['r:/etc/ssl/certs/']],
    ['الملف C:\\Temp\\x.txt موجود', ['r:C:\\Temp\\x.txt']],
    ['افتح https://example.org/a?b=c#d.', ['r:https://example.org/a?b=c#d']],
    ['اتصل على +212 5 37 00 00 00 نهاراً', ['r:+212 5 37 00 00 00']],
    ['درجة الحرارة -5 °C ليلاً', ['r:-5 °C']],
    ['الطول 365 nm والعرض 10–19 mm.', ['r:365 nm', 'r:10–19 mm']],
    ['نسبة 20 % من 5 كغ', ['r:20 %']],
    ['في 2026-11-28 عند 08:30', ['r:2026-11-28', 'r:08:30']],
    ['النتيجة ١٦ / ٢٢ و16 / 22', ['r:١٦ / ٢٢', 'r:16 / 22']],
    ['الأرقام 3, 5, 7 والعدد 44 و1,250.5', []],
    ['وثيقة (ICAO Doc 9303 (part 4)) الأساسية', ['r:ICAO Doc 9303 (part 4)']],
    ['منظمتا (Frontex) (INTERPOL) معاً', ['r:Frontex', 'r:INTERPOL']],
    ['قال: Stop, please. Show « it » now. ثم مضى', ['r:Stop, please. Show « it » now']],
    ['لا رمز هنا، ولا شيء!', []],
    ['', []],
  ])('in Arabic: %j', (text, expected) => {
    expect(apart(text)).toEqual(expected);
  });

  it.each([
    ['Le mot « جواز سفر » (وثيقة) désigne', ['r:جواز سفر', 'r:وثيقة']],
    ['Le titre جواز، 2024 سفر est long', ['r:جواز، 2024 سفر']],
    ['A une place dans TDE-1-TUNIS, aux mêmes dates', ['c:TDE-1-TUNIS']],
    ['Copie C-86GDKW', ['c:C-86GDKW']],
    ['Vérifiez RTC-7QK2M-XV94T-9.', ['c:RTC-7QK2M-XV94T-9']],
    [`La ligne ${TD3} se lit`, [`z:${TD3}`]],
    ['rendez-vous à Niamey, de 10 à 19, en 2026', []],
    ['tel. 05-37-00, if a<b and A<B', []],
  ])('in French or English: %j', (text, expected) => {
    expect(apart(text, 'ltr')).toEqual(expected);
  });

  const pieces = fc.constantFrom(
    ...[ZONE, TD1, 'كلمة', 'mot', ' ', '  ', '(', ')', '«', '»', '<', '.', '،', ', ', '12', '٣', '-', '+', '/', '\n'],
    ...['\u2066', '\u2069', '\u200f', '\u200e', '\u200c', 'e\u0301', 'شَ', 'TDE-1', 'a@b.org', '😀', '\ud800', '%'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  );

  it('is the text again, exactly, once put together, and no segment is empty', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Direction>('ltr', 'rtl'), (text, base) => {
        const segments = segmentsOf(text, base);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(['.', '( ', '<', 'a.', 'ا(', 'A-', '1, ', 'P<'])(
    'is quick with the longest answer, of %j again and again',
    (part) => {
      const text = part.repeat(20_000 / part.length);
      const begun = performance.now();
      segmentsOf(text, 'rtl');
      segmentsOf(text, 'ltr');
      expect(performance.now() - begun).toBeLessThan(1_000);
    },
  );
});

describe('A text isolated by characters', () => {
  it.each([
    ['اختر -5 °C الآن', 'rtl', 'اختر \u2066-5 °C\u2069 الآن'],
    ['\u2066-5 °C\u2069 الآن', 'rtl', '\u2066-5 °C\u2069 الآن'],
    ['Le mot جواز ici', 'ltr', 'Le mot \u2067جواز\u2069 ici'],
    ['Copie C-86GDKW', 'ltr', 'Copie C-86GDKW'],
  ] as const)('%j', (text, base, expected) => {
    expect(isolated(text, base)).toBe(expected);
  });
});

describe('The direction of a text', () => {
  it.each([
    ['12 جواز', 'rtl'],
    ['« Passeport » جواز', 'ltr'],
    ['12 / 5', 'rtl'],
  ] as const)('%j is %s, of an Arabic page', (text, direction) => {
    expect(directionOf(text, 'rtl')).toBe(direction);
  });
});
