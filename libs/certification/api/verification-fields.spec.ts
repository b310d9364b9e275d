import type { PrintedCertificate } from '#contracts/certification';
import { Translator, readLocales } from '#i18n';
import { VerificationFields } from './verification-fields.js';

const text = (ar: string) => ({ ar, fr: 'Centre', en: 'Centre' });

const certificate: PrintedCertificate = {
  form: 1,
  number: 'RTC-7QK2M-XV94T-9',
  kind: 'competence',
  name: { ar: 'سعيد الناجي', latin: 'SAID NAJI' },
  state: { code: 'TN', name: text('تونس') },
  agency: null,
  course: {
    code: 'TDE-1',
    version: 1,
    title: text('سطر P<UTOERIKSSON<<ANNA<MARIA<<< كما يُقرأ'),
    sqfLevel: 4,
    hours: { contact: 1, selfStudy: 0, practical: 0 },
    outcomes: [{ kind: 'knowledge', text: text('يعرف ICAO Doc 9303 (part 4)، وغيرها') }],
  },
  cohort: { code: 'TDE-1-TUNIS', startsOn: '2026-01-01', endsOn: '2026-01-05', venue: text('القاعة B-12، عند 5 °C') },
  issuer: text('المركز'),
  issuedOn: '2026-02-01',
  validFrom: '2026-02-01',
  validUntil: null,
};

describe('The fields of a certificate in Arabic', () => {
  it.each([
    [
      'a machine-readable line in the title',
      '<bdi dir="ltr">P&lt;UTOERIKSSON&lt;&lt;ANNA&lt;MARIA&lt;&lt;&lt;</bdi> كما',
    ],
    ['the name of a standard in an outcome', '<bdi dir="ltr">ICAO Doc 9303 (part 4)</bdi>، وغيرها'],
    ['the code of a hall', '<bdi dir="ltr">B-12</bdi>، عند'],
    ['a number with its unit', 'عند <bdi dir="ltr">5 °C</bdi>'],
  ])('keep apart %s', (_what, shown) => {
    const translator = new Translator(readLocales(), true);
    expect(new VerificationFields(translator, 'ar').list(certificate).text).toContain(shown);
  });
});
