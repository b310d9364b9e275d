import { LANGUAGES, type Language } from '#i18n/web';
import { Problem } from '../../api/index.js';
import { counted, quotasOf, type CohortDraft } from './cohort-draft.js';

type Translate = (key: string, variables?: Record<string, string>) => string;

const CODE = /^[A-Z0-9-]{3,30}$/;

/** What is still to be typed, each by its field; the centre judges the rest. */
function missingIn(draft: CohortDraft): readonly (readonly [path: string, missing: boolean])[] {
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
  ];
}

/** @throws Problem that says of each missing field what to do. */
export function refuseMissing(draft: CohortDraft, t: Translate): void {
  const fields = missingIn(draft)
    .filter(([, missing]) => missing)
    .map(([path]) => ({ path, code: 'missing', message: sentence(path, t) }));
  if (fields.length > 0) throw new Problem(400, 'missing', '', fields);
}

function sentence(path: string, t: Translate): string {
  const [field, language] = path.split('.') as [string, Language?];
  const variables = language === undefined ? {} : { language: t(`common:language.${language}`) };
  return t(`web-secretariat:open.missing.${field}`, variables);
}
