import type { ReactNode } from 'react';
import { directionOf, segmentsOf, type Direction, type Language, type Segment } from '#i18n/web';
import { useTexts } from '../i18n/index.js';
import classes from './authored.module.css';
import { Zone } from './zone.js';

/** The direction in which texts of a language are read. */
export const readingOf = (language: Language): Direction => (language === 'ar' ? 'rtl' : 'ltr');

interface Props {
  readonly children: string;
  /** The direction of the text, if it is not the reader's; `auto` takes it from the text itself. */
  readonly base?: Direction | 'auto' | undefined;
  /** Draws the text within a segment, to mark something in it; by default the text stays as it is. */
  readonly draw?: (text: string) => ReactNode;
}

/** A text that somebody wrote; parts of the other direction, codes and machine-readable lines are set apart in it. */
export function Authored({ children, base, draw = (text) => text }: Props) {
  const { language } = useTexts();
  const reading = readingOf(language);
  const direction = base === 'auto' ? directionOf(children, reading) : (base ?? reading);
  const segments = segmentsOf(children, direction);
  return segments.map((segment, at) =>
    segments[at - 1]?.kind === 'zone' ? (
      <AfterZone key={at} segment={segment} draw={draw} />
    ) : (
      <Part key={at} segment={segment} draw={draw} />
    ),
  );
}

interface PartProps extends Required<Pick<Props, 'draw'>> {
  readonly segment: Segment;
}

function Part({ segment: { text, kind, direction }, draw }: PartProps) {
  switch (kind) {
    case 'text':
      return draw(text);
    case 'zone':
      return <Zone>{text}</Zone>;
    case 'run':
      return <bdi dir={direction}>{draw(text)}</bdi>;
    case 'code':
      return (
        <bdi dir={direction} className={classes[text.includes('<') ? 'zonePart' : 'code']}>
          {draw(text)}
        </bdi>
      );
  }
}

/** The full stop after a line that stands by itself; it is read and copied, not seen, as it would begin the next. */
function AfterZone({ segment, draw }: PartProps) {
  const [sign = ''] = /^\u2069?[.,،؛;:]/.exec(segment.text) ?? [];
  const rest = segment.text.slice(sign.length);
  return (
    <>
      {sign !== '' && <span className="visually-hidden">{sign}</span>}
      {rest !== '' && <Part segment={{ ...segment, text: rest }} draw={draw} />}
    </>
  );
}

/** A text of the centre in the reader's language. */
export function AuthoredIn({ texts }: { readonly texts: Readonly<Record<Language, string>> }) {
  const { textIn } = useTexts();
  return <Authored>{textIn(texts)}</Authored>;
}

/** Several texts of the centre in one line. */
export function AuthoredList({ all }: { readonly all: readonly Readonly<Record<Language, string>>[] }) {
  const { joined } = useTexts();
  const comma = joined(['', '']);
  return all.map((texts, at) => (
    <span key={at}>
      {at > 0 && comma}
      <AuthoredIn texts={texts} />
    </span>
  ));
}
