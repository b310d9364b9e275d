import { LANGUAGES } from '#i18n/web';
import { Authored, readingOf, type Translated } from '../../authored/index.js';
import { OWN_NAMES, useTexts } from '../../i18n/index.js';
import { Status } from '../../ui/index.js';
import classes from './competencies.module.css';

/** A text in all three languages beside each other; one that is missing says so. */
export function AllLanguages({ texts }: { readonly texts: Translated }) {
  const { t } = useTexts();
  return (
    <dl className={classes['texts']}>
      {LANGUAGES.map((language) => {
        const text = texts[language];
        return (
          <div key={language}>
            <dt lang={language}>{OWN_NAMES[language]}</dt>
            {text === null ? (
              <dd>
                <Status tone="wait">{t('web-form:language.missing')}</Status>
              </dd>
            ) : (
              <dd>
                <bdi lang={language} dir={readingOf(language)}>
                  <Authored base={readingOf(language)}>{text}</Authored>
                </bdi>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
