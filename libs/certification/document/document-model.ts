import type { CertificateKind } from '#contracts/certification';
import { formatCalendarDate, formatCalendarRange, type Translator } from '#i18n';
import { LANGUAGES, type Language } from '#kernel';
import type { CertificateSnapshot, CompleteText } from '../domain/certificate-snapshot.js';

interface Line {
  readonly language: Language;
  readonly text: string;
}

interface Field {
  /** The share of the width of the row. */
  readonly share: number;
  readonly label: CompleteText;
  /** For the reader of the leading language. */
  readonly value: string;
  readonly lines: readonly Line[];
}

/** Everything that certificate.typ sets, in the form in which it sets it; the worker adds the drawing of the name. */
export interface DocumentModel {
  /** The leading one first. */
  readonly languages: readonly Language[];
  readonly number: string;
  readonly numberLabel: CompleteText;
  /** Year, month, day, hour, minute and second of the issue, UTC: the only date in the file. */
  readonly date: readonly number[];
  readonly url: string;
  /** SVG. */
  readonly qr: string;
  readonly name: {
    readonly ar: string;
    readonly latin: string;
    /** The letters of each word, as they stand on paper from left to right. */
    readonly letters: readonly (readonly string[])[];
  };
  readonly issuer: CompleteText;
  readonly title: CompleteText;
  readonly awarded: CompleteText;
  readonly origin: CompleteText;
  readonly reason: CompleteText;
  readonly course: CompleteText;
  readonly verify: CompleteText;
  readonly signed: CompleteText;
  readonly fields: readonly Field[];
}

type Said =
  | 'certification:field.number'
  | `certification:kind.${CertificateKind}`
  | `certification:document.${'awarded-to' | 'verify' | 'signed' | `reason.${CertificateKind}`}`;

const texts = (make: (language: Language) => string): CompleteText => ({
  ar: make('ar'),
  fr: make('fr'),
  en: make('en'),
});
const comma = (language: Language): string => (language === 'ar' ? '، ' : ', ');
/** Arabic sets parts apart by a dash: some readers of files take a comma for a part of a number and turn the order. */
const joined = (...parts: (CompleteText | null)[]): CompleteText =>
  texts((language) =>
    parts.flatMap((part) => part?.[language] ?? []).join(language === 'ar' ? ' – ' : comma(language)),
  );

const lettersOf = (name: string): string[][] =>
  name
    .trim()
    .split(/\s+/u)
    .map((word) => [...word].reverse())
    .reverse();

/** Lays out what is printed, led by one language. */
export class DocumentComposer {
  constructor(private readonly translator: Translator) {}

  compose(certificate: CertificateSnapshot, lead: Language, issuedAt: Date, url: string, qr: string): DocumentModel {
    const { kind, name, number, state, agency, course, issuer } = certificate;
    const say = (key: Said) => texts((language) => this.translator.text(key, language));
    return {
      languages: [lead, ...LANGUAGES.filter((language) => language !== lead)],
      number,
      numberLabel: say('certification:field.number'),
      date: dateParts(issuedAt),
      url,
      qr,
      name: { ...name, letters: lettersOf(name.ar) },
      issuer,
      title: say(`certification:kind.${kind}`),
      awarded: say('certification:document.awarded-to'),
      origin: joined(agency, state.name),
      reason: say(`certification:document.reason.${kind}`),
      course: course.title,
      verify: say('certification:document.verify'),
      signed: say('certification:document.signed'),
      fields: this.fieldsOf(certificate, lead),
    };
  }

  private fieldsOf({ course, cohort, issuedOn, validUntil }: CertificateSnapshot, lead: Language): Field[] {
    const others = LANGUAGES.filter((language) => language !== lead);
    const label = (key: 'level' | 'hours' | 'held' | 'issued-on' | 'valid-until') =>
      texts((language) => this.translator.text(`certification:field.${key}`, language));
    const inOthers = (text: CompleteText): Line[] => others.map((language) => ({ language, text: text[language] }));
    const held = texts((language) => formatCalendarRange(cohort.startsOn, cohort.endsOn, language));
    const issued = texts((language) => formatCalendarDate(issuedOn, language));
    const until = texts((language) =>
      validUntil === null
        ? this.translator.text('certification:no-end', language)
        : formatCalendarDate(validUntil, language),
    );
    const hours = this.hoursOf(course.hours);
    const total = course.hours.contact + course.hours.selfStudy + course.hours.practical;
    return [
      { share: 0.8, label: label('level'), value: String(course.sqfLevel), lines: [] },
      {
        share: 1.8,
        label: label('hours'),
        value: String(total),
        lines: [{ language: lead, text: hours[lead] }, ...inOthers(hours)],
      },
      {
        share: 1.65,
        label: label('held'),
        value: held[lead],
        lines: [{ language: lead, text: cohort.venue[lead] }, ...inOthers(joined(held, cohort.venue))],
      },
      { share: 1.25, label: label('issued-on'), value: issued[lead], lines: inOthers(issued) },
      { share: 1.25, label: label('valid-until'), value: until[lead], lines: inOthers(until) },
    ];
  }

  /** The parts that there are: 24 contact, 8 practical. */
  private hoursOf({ contact, selfStudy, practical }: CertificateSnapshot['course']['hours']): CompleteText {
    return texts((language) =>
      (
        [
          ['contact', contact],
          ['self-study', selfStudy],
          ['practical', practical],
        ] as const
      )
        .filter(([, hours]) => hours > 0)
        .map(([part, hours]) => this.translator.text(`certification:hours.${part}`, language, { hours }))
        .join(comma(language)),
    );
  }
}

function dateParts(instant: Date): number[] {
  return [
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
    instant.getUTCHours(),
    instant.getUTCMinutes(),
    instant.getUTCSeconds(),
  ];
}
