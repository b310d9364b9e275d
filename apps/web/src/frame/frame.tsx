import type { ReactNode } from 'react';
import { OWN_NAMES, useTexts } from '../i18n/index.js';
import { usePreferences } from '../session/index.js';
import { Link, Star, useCentre } from '../ui/index.js';
import { LANGUAGES } from '#i18n/web';
import { Footer } from './footer.js';
import classes from './frame.module.css';
import { LinkState } from './link-state.js';
import { NewVersion } from './new-version.js';
import { NoticeBell } from './notice-bell.js';
import { PersonMenu } from './person-menu.js';
import { Places } from './places-bar.js';

interface Props {
  /** Stands in the header. */
  readonly search: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every screen but the exam. */
export function Frame({ search, children }: Props) {
  const { t, textIn } = useTexts();
  const centre = useCentre();
  return (
    <div className={classes['frame']}>
      <a href="#content" className={classes['skip']}>
        {t('frame.skip')}
      </a>
      <header className={classes['head']}>
        <Link to="/" className={classes['centre']}>
          <Star size={32} />
          <span>{centre ? textIn(centre.name) : t('title')}</span>
        </Link>
        {search}
        <div className={classes['end']}>
          <LinkState />
          <Languages />
          <NoticeBell />
          <PersonMenu />
        </div>
      </header>
      <Places />
      <div className={classes['body']}>
        <NewVersion />
        {children}
        <Footer />
      </div>
    </div>
  );
}

export function Languages() {
  const { t } = useTexts();
  const { language, chooseLanguage } = usePreferences();
  const offered = useCentre()?.languages ?? LANGUAGES;
  return (
    <div className={classes['languages']} role="group" aria-label={t('languages')}>
      {LANGUAGES.filter((each) => each === language || offered.includes(each)).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => chooseLanguage(each)}
        >
          {OWN_NAMES[each]}
        </button>
      ))}
    </div>
  );
}
