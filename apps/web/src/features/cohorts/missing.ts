import { LANGUAGES } from '#i18n/web';
import type { useTexts } from '../../i18n/index.js';
import { counted, quotasOf, type CohortDraft } from './cohort-draft.js';

type Translate = ReturnType<typeof useTexts>['t'];

const CODE = /^[A-Z0-9-]{3,30}$/;

/** The fields that are still to be filled; the centre judges the rest. */
function missingIn(draft: CohortDraft) {
  return [
    ['courseId', draft.course === null],
    ['code', !CODE.test(draft.code.trim())],
    ...LANGUAGES.map((language) => [`venue.${language}`, draft.venue[language].trim() === ''] as const),
    ['timeZone', draft.timeZone === ''],
    ['languages', draft.languages.length === 0],
    ['startsOn', draft.startsOn === ''],
    ['endsOn', draft.endsOn === ''],
    ['nominationsCloseAt', draft.closesAt === ''],
    ['seats', counted(draft.seats) === 0],
    ['quotas', quotasOf(draft).length === 0],
  ] as const;
}

type Path = ReturnType<typeof missingIn>[number][0];

/** Says for each missing field what to do. */
export const missingFields = (draft: CohortDraft, t: Translate) =>
  missingIn(draft)
    .filter(([, missing]) => missing)
    .map(([path]) => ({ path, message: sentence(path, t) }));

function sentence(path: Path, t: Translate): string {
  const language = LANGUAGES.find((each) => path === `venue.${each}`);
  if (language === undefined) return t(`web-secretariat:open.missing.${path as Exclude<Path, `venue.${string}`>}`);
  return t('web-secretariat:open.missing.venue', { language: t(`common:language.${language}`) });
}
