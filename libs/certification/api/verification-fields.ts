import type { PrintedCertificate } from '#contracts/certification';
import { formatCalendarDate, segmentsOf, type TextKey, type Translator } from '#i18n';
import { LANGUAGES, type Language } from '#kernel';
import { html, type Html } from './html.js';

type Texts = PrintedCertificate['issuer'];
type Label = Extract<TextKey, `certification:field.${string}`>;

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** A code, a number or a name in another script, kept in its own direction. */
const alone = (text: string): Html => html`<bdi>${text}</bdi>`;

/** A text in a language, in which codes and parts of the other direction are set apart. */
const written = (text: string, language: Language): Html =>
  html`${segmentsOf(text, directionOf(language)).map((segment) =>
    segment.kind === 'text' ? segment.text : html`<bdi dir="${segment.direction}">${segment.text}</bdi>`,
  )}`;

/** Lists every printed field by its name, for readers who compare the paper with the page. */
export class VerificationFields {
  constructor(
    private readonly translator: Translator,
    private readonly language: Language,
  ) {}

  list(certificate: PrintedCertificate): Html {
    const { name, state, agency, course, cohort, issuer, kind } = certificate;
    const kindOf = (language: Language) => this.translator.text(`certification:kind.${kind}`, language);
    return html`<dl>
      ${this.row('certification:field.number', html`<span class="number">${alone(certificate.number)}</span>`)}
      ${this.row('certification:field.name', html`<span lang="ar" dir="rtl">${name.ar}</span>`)}
      ${this.row('certification:field.name-latin', html`<span dir="ltr">${name.latin}</span>`)}
      ${this.row('certification:field.kind', this.all({ ar: kindOf('ar'), fr: kindOf('fr'), en: kindOf('en') }))}
      ${this.row('certification:field.state', this.all(state.name))}
      ${agency === null ? null : this.row('certification:field.agency', this.all(agency))}
      ${this.row('certification:field.course', this.all(course.title))}
      ${this.row('certification:field.course-code', alone(`${course.code} · ${course.version}`))}
      ${this.row('certification:field.level', alone(String(course.sqfLevel)))}
      ${this.row('certification:field.hours', this.hours(course.hours))}
      ${course.outcomes.length === 0 ? null : this.row('certification:field.outcomes', this.outcomes(course.outcomes))}
      ${this.row('certification:field.cohort', alone(cohort.code))}
      ${this.row('certification:field.held', html`${this.day(cohort.startsOn)} – ${this.day(cohort.endsOn)}`)}
      ${this.row('certification:field.venue', this.all(cohort.venue))}
      ${this.row('certification:field.issuer', this.all(issuer))}
      ${this.row('certification:field.issued-on', this.day(certificate.issuedOn))}
      ${this.row('certification:field.valid-until', this.end(certificate.validUntil))}
    </dl>`;
  }

  private row(label: Label, value: Html): Html {
    return html`<div>
      <dt>${this.translator.text(label, this.language)}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  /** In the reader's language and, smaller, in the others, as all three are printed. */
  private all(texts: Texts): Html {
    const differs = (language: Language) => LANGUAGES.find((first) => texts[first] === texts[language]) === language;
    const others = LANGUAGES.filter((language) => texts[language] !== texts[this.language] && differs(language));
    return html`${written(texts[this.language], this.language)}${others.map(
      (language) =>
        html`<small
          ><bdi lang="${language}" dir="${directionOf(language)}">${written(texts[language], language)}</bdi></small
        >`,
    )}`;
  }

  private day(date: string): Html {
    return html`<time datetime="${date}">${formatCalendarDate(date, this.language)}</time>`;
  }

  private end(validUntil: string | null): Html {
    if (validUntil !== null) return this.day(validUntil);
    return html`${this.translator.text('certification:no-end', this.language)}`;
  }

  private hours({ contact, selfStudy, practical }: PrintedCertificate['course']['hours']): Html {
    const part = (key: 'contact' | 'self-study' | 'practical', hours: number) =>
      hours === 0
        ? null
        : html`<small>${this.translator.text(`certification:hours.${key}`, this.language, { hours })}</small>`;
    return html`${contact + selfStudy + practical}${part('contact', contact)}${part('self-study', selfStudy)}${part('practical', practical)}`;
  }

  private outcomes(outcomes: PrintedCertificate['course']['outcomes']): Html {
    return html`<ul>
      ${outcomes.map(({ text }) => html`<li>${written(text[this.language], this.language)}</li>`)}
    </ul>`;
  }
}
