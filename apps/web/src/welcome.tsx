import { useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '#i18n/web';
import { texts } from './texts.js';

const OWN_NAMES: Record<Language, string> = { ar: 'العربية', fr: 'Français', en: 'English' };

interface Course {
  readonly id: string;
  readonly code: string;
  readonly title: Record<Language, string>;
  readonly summary: Record<Language, string>;
}

/** The centre's name, what it teaches, and where a certificate is checked. */
export function Welcome() {
  const [language, setLanguage] = useState(texts.language as Language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    document.title = texts.t('title');
  }, [language]);

  const choose = (next: Language) => {
    localStorage.setItem('language', next);
    void texts.changeLanguage(next).then(() => setLanguage(next));
  };

  return (
    <>
      <header>
        <strong>{texts.t('title')}</strong>
        <nav aria-label={texts.t('languages')}>
          {LANGUAGES.map((each) => (
            <button key={each} lang={each} aria-pressed={each === language} onClick={() => choose(each)}>
              {OWN_NAMES[each]}
            </button>
          ))}
        </nav>
      </header>
      <main>
        <h1>{texts.t('purpose')}</h1>
        <Verification />
        <Courses language={language} />
      </main>
    </>
  );
}

function Verification() {
  const [number, setNumber] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (number.trim()) location.assign(`/verify/${encodeURIComponent(number.trim())}`);
      }}
    >
      <label htmlFor="number">{texts.t('verify.label')}</label>
      <div className="row">
        <input id="number" dir="ltr" value={number} onChange={(event) => setNumber(event.target.value)} required />
        <button type="submit">{texts.t('verify.check')}</button>
      </div>
    </form>
  );
}

function Courses({ language }: { readonly language: Language }) {
  const [courses, setCourses] = useState<readonly Course[] | 'failed' | null>(null);
  useEffect(() => {
    fetch('/api/v1/courses?limit=50')
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then((page: { items: Course[] }) => setCourses(page.items))
      .catch(() => setCourses('failed'));
  }, []);

  return (
    <section aria-labelledby="courses">
      <h2 id="courses">{texts.t('courses.title')}</h2>
      {courses === null && <p role="status">{texts.t('courses.loading')}</p>}
      {courses === 'failed' && <p role="alert">{texts.t('courses.failed')}</p>}
      {Array.isArray(courses) && courses.length === 0 && <p>{texts.t('courses.none')}</p>}
      {Array.isArray(courses) && (
        <ul>
          {courses.map((course: Course) => (
            <li key={course.id}>
              <bdi className="code">{course.code}</bdi>
              <h3>{course.title[language]}</h3>
              <p>{course.summary[language]}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
