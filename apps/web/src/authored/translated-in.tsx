import { LANGUAGES, type Language } from '#i18n/web';
import { useTexts } from '../i18n/index.js';
import classes from './authored.module.css';
import { Authored, readingOf } from './authored.js';

/** A text that may still be missing in some languages. */
export type Translated = Readonly<Record<Language, string | null>>;

/** The text in the reader's language, or else in one that it has. */
export function nearestOf(
  texts: Translated,
  language: Language,
): { readonly text: string; readonly language: Language } {
  for (const one of [language, ...LANGUAGES]) {
    const text = texts[one];
    if (text !== null) return { text, language: one };
  }
  return { text: '', language };
}

/** A text in the reader's language; if that is missing, says so and shows another one in its own direction. */
export function TranslatedIn({ texts }: { readonly texts: Translated }) {
  const { t, language } = useTexts();
  const nearest = nearestOf(texts, language);
  const { text, language: found } = nearest;
  if (found === language) return <Authored>{text}</Authored>;
  return (
    <>
      <bdi lang={found} dir={readingOf(found)}>
        <Authored base={readingOf(found)}>{text}</Authored>
      </bdi>{' '}
      <span className={classes['missing']}>
        {t('common:missing-text', { language: t(`common:language.${language}`) })}
      </span>
    </>
  );
}
