import { Injectable } from '@nestjs/common';
import type { CertificateStatus, Verification } from '#contracts/certification';
import { Translator, formatDate, formatDateTime, isolate, within } from '#i18n';
import { LANGUAGES, type Language } from '#kernel';
import { Html, html } from './html.js';
import { VerificationFields, directionOf } from './verification-fields.js';
import { STYLE_ELEMENT } from './verification-page.style.js';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ar: 'العربية', fr: 'Français', en: 'English' };

/** The colon; French puts a space before it at which no line breaks. */
const colon = (language: Language): string => (language === 'fr' ? '\u00a0:' : ':');

/** Texts for a number that is unknown for another reason than that it was never issued. */
const UNKNOWN: ReadonlyMap<string, `certification:page.answer.${'no-number' | 'mistyped'}`> = new Map([
  ['no-number', 'certification:page.answer.no-number'],
  ['mistyped', 'certification:page.answer.mistyped'],
]);

/** A shape for each answer, so that colour is not alone. Drawn in a square of 24. */
const SHAPES: Readonly<Record<CertificateStatus, string>> = {
  valid: '<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/>',
  expired: '<circle cx="12" cy="12" r="10"/><path d="M12 6.5V12l3.5 3"/>',
  suspended: '<circle cx="12" cy="12" r="10"/><path d="M9.5 8v8M14.5 8v8"/>',
  revoked: '<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"/><path d="m8.5 8.5 7 7m0-7-7 7"/>',
  unknown: '<circle cx="12" cy="12" r="10"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7m0 3v.1"/>',
};
const shape = (status: CertificateStatus): Html =>
  new Html(`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"
    stroke-linejoin="round" aria-hidden="true">${SHAPES[status]}</svg>`);

/** The page for people who scan a certificate: first the answer, then every field, then how we know. */
@Injectable()
export class VerificationPage {
  constructor(private readonly translator: Translator) {}

  answer(verification: Verification, code: string, language: Language): string {
    const { certificate, number } = verification;
    const asked = number ?? code;
    const path = `/verify/${encodeURIComponent(asked)}`;
    return this.document(
      language,
      path,
      html`${this.headline(verification, code, language)}
        ${certificate === null ? null : this.fields(certificate, language)}
        ${certificate === null ? null : this.grounds(verification, language)}
        <h2>${this.translator.text('certification:page.other-number', language)}</h2>
        ${this.form(language)}`,
      `${this.titleOf(verification, language)} · ${within(language, asked)}`,
    ).text;
  }

  question(language: Language): string {
    const title = this.translator.text('certification:page.title', language);
    const body = html`<section class="answer ask">
      <h1>${title}</h1>
      <p>${this.translator.text('certification:page.ask-lead', language)}</p>
      ${this.form(language)}
    </section>`;
    return this.document(language, '/verify', body, title).text;
  }

  /** The status, or that what was typed is no number at all. */
  private titleOf({ status, reason }: Verification, language: Language): string {
    const isNone = status === 'unknown' && reason === 'no-number';
    return this.translator.text(isNone ? 'certification:page.no-number' : `certification:status.${status}`, language);
  }

  private answerOf({ status, reason }: Verification, language: Language): string {
    const why = status === 'unknown' && reason !== null ? UNKNOWN.get(reason) : undefined;
    return this.translator.text(why ?? `certification:page.answer.${status}`, language);
  }

  private headline(verification: Verification, code: string, language: Language) {
    const { status, number, since, reason, replacedBy, checkedAt } = verification;
    const say = this.translator;
    const shownReason = reason === null ? null : say.find(`certification:reason.${reason}`, language);
    const standing = since === null || status === 'valid' ? null : formatDate(new Date(since), language, 'UTC');
    return html`<section class="answer ${status}">
      <h1>${shape(status)}${this.titleOf(verification, language)}</h1>
      <p>${this.answerOf(verification, language)}</p>
      ${standing === null ? null : html`<p>${say.text('certification:page.since', language, { date: standing })}</p>`}
      ${shownReason === null ? null : html`<p>${shownReason}</p>`}
      ${
        replacedBy === null
          ? null
          : html`<p>
              <a href="/verify/${replacedBy}?lang=${language}"
                >${say.text('certification:page.replaced-by', language, { number: isolate(replacedBy) })}</a
              >
            </p>`
      }
      <p>
        ${say.text('certification:page.asked-number', language)}${colon(language)}
        <bdi class="number">${number ?? code}</bdi>
      </p>
      <p class="help">
        ${say.text('certification:page.checked-at', language, { time: formatDateTime(new Date(checkedAt), language, 'UTC') })}
      </p>
    </section>`;
  }

  private fields(certificate: NonNullable<Verification['certificate']>, language: Language): Html {
    return html`<h2>${this.translator.text('certification:page.compare-title', language)}</h2>
      <p class="help">${this.translator.text('certification:page.compare-help', language)}</p>
      ${new VerificationFields(this.translator, language).list(certificate)}`;
  }

  private grounds({ log, how, number }: Verification, language: Language): Html {
    const say = this.translator;
    const entry = ({ index, kind, at }: Verification['log'][number], place: number) =>
      html`<li>
        ${say.text(`certification:event.${kind}`, language)},
        ${formatDateTime(new Date(at), language, 'UTC')}${colon(language)}
        <a href="${how.proofs[place] ?? ''}"
          >${say.text('certification:page.log-entry', language, { index: String(index) })}</a
        >
      </li>`;
    return html`<h2>${say.text('certification:page.how-title', language)}</h2>
      <ul class="know">
        <li>${say.text('certification:page.how-record', language)}</li>
        <li>
          ${say.text('certification:page.how-log', language)}
          <ul>
            ${log.map(entry)}
          </ul>
          <a href="${how.checkpoint}">${say.text('certification:page.log-checkpoint', language)}</a> ·
          <a href="${how.logKey}">${say.text('certification:page.log-key', language)}</a>
        </li>
        <li>
          ${say.text('certification:page.how-signature', language)}
          <a href="${how.didDocument}">${say.text('certification:page.issuer-key', language)}</a>${colon(language)}
          <bdi class="did">${how.issuer}</bdi>
        </li>
        <li><a href="/api/v1/verify/${number ?? ''}">${say.text('certification:page.machine-answer', language)}</a></li>
      </ul>`;
  }

  private form(language: Language): Html {
    const say = this.translator;
    return html`<form action="/verify" method="get">
      <input type="hidden" name="lang" value="${language}" />
      <label
        ><span>${say.text('certification:field.number', language)}</span>
        <input
          name="code"
          dir="ltr"
          required
          maxlength="200"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          placeholder="RTC-XXXXX-XXXXX-X"
      /></label>
      <button>${say.text('certification:page.check', language)}</button>
    </form>`;
  }

  private document(language: Language, path: string, body: Html, title: string): Html {
    const issuer = this.translator.text('certification:issuer', language);
    const choice = (other: Language) =>
      html`<a
        href="${path}?lang=${other}"
        lang="${other}"
        hreflang="${other}"
        ${other === language ? new Html('aria-current="true"') : null}
        >${LANGUAGE_NAMES[other]}</a
      >`;
    return html`<!doctype html>
      <html lang="${language}" dir="${directionOf(language)}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <title>${title} · ${issuer}</title>
          ${new Html(STYLE_ELEMENT)}
        </head>
        <body>
          <header>
            <strong>${issuer}</strong>
            <nav aria-label="${this.translator.text('certification:page.languages', language)}">
              ${LANGUAGES.map(choice)}
            </nav>
          </header>
          <main>${body}</main>
          <footer><a href="/">${this.translator.text('certification:page.home', language)}</a></footer>
        </body>
      </html>`;
  }
}
