import { Injectable } from '@nestjs/common';
import type { Telling } from '#contracts/notifications';
import { formatCalendarRange, formatDateTime, Translator, type Reader } from '#i18n';
import { textIn, type Language, type LocalizedText, type Variables } from '#kernel';
import type { KnownRecord } from './records.repository.js';

export type WordsReader = Exclude<Reader, Language>;

/** The words of a notice, from its record as it is now; where the record is not there, that it cannot be seen. */
@Injectable()
export class NoticeWords {
  constructor(private readonly texts: Translator) {}

  /** The words in one language. */
  in(
    reader: WordsReader,
    telling: Telling,
    record: KnownRecord | null,
    said: Variables,
  ): { title: string; text: string } {
    const of = record === null ? 'hidden' : telling;
    const variables = record === null ? {} : { ...said, ...wordsOf(record, reader) };
    return { title: this.text(`${of}.title`, reader, variables), text: this.text(`${of}.text`, reader, variables) };
  }

  /** The words in all three languages, with the reader's digits and form of address. */
  inAll(to: Omit<WordsReader, 'language'>, telling: Telling, record: KnownRecord | null, said: Variables) {
    const [ar, fr, en] = (['ar', 'fr', 'en'] as const).map((language) =>
      this.in({ ...to, language }, telling, record, said),
    ) as [Words, Words, Words];
    return {
      title: { ar: ar.title, fr: fr.title, en: en.title },
      text: { ar: ar.text, fr: fr.text, en: en.text },
    };
  }

  text(key: string, reader: WordsReader, variables: Variables = {}): string {
    const found = this.texts.find(`notices:${key}`, reader, variables);
    if (found === null) throw new Error(`No text notices:${key}`);
    return found;
  }
}

type Words = ReturnType<NoticeWords['in']>;

function wordsOf(record: KnownRecord, reader: WordsReader): Variables {
  const { language } = reader;
  const { officer, exam, opensAt, closesAt, timeZone, number } = record;
  return {
    course: inWords(record.course, language),
    cohort: record.cohort,
    dates: formatCalendarRange(record.startsOn, record.endsOn, reader),
    venue: inWords(record.venue, language),
    ...(officer && { officer: language === 'ar' ? officer.ar : officer.latin }),
    ...(exam && { exam: inWords(exam, language) }),
    ...(number !== undefined && { number }),
    ...(opensAt !== undefined &&
      closesAt !== undefined &&
      timeZone !== undefined && {
        opens: formatDateTime(new Date(opensAt), reader, timeZone),
        closes: formatDateTime(new Date(closesAt), reader, timeZone),
      }),
  };
}

const inWords = (text: LocalizedText, language: Language): string => textIn(text, language)?.text ?? '—';
