/**
 * Checks that what is said to or of one person suits women too. In the parts named here each Arabic and French text has
 * a feminine form, or a line in forms.reviewed.json by which somebody has found that its one form suits everybody. A
 * new or changed text is reported until then; `--write` notes all the rest as read, except those with a masculine sign.
 *
 * The other parts are searched for such signs too. Those found earlier are listed as `left`, which only gets shorter.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { baseOf, isFeminine, isPlural, namespacesOf, textsOf } from './locale-files.mjs';

const LANGUAGES = ['ar', 'fr'];
const FILE = new URL('forms.reviewed.json', import.meta.url);

/** Parts whose texts are said to a known person, so that the form follows that person. */
const TO_THE_READER = [
  'notices:',
  'web-notices:(?!mails|telling)',
  'web-officer:',
  'web-lesson:',
  'web-learning:lesson',
  'web-exam:(?!receipt-check|receipt.candidate)',
  'web:home.(welcome|officer|question.trainee)',
];
/** Parts that speak of somebody to others, or to anybody; their texts have one form. */
const TO_ANYBODY = [
  'certification:',
  'web-exam:(receipt-check|receipt.candidate)',
  '(common|exams|http|learning|notifications):errors',
  'identity:errors.too-many-tries',
];
const beginning = (parts) => new RegExp(`^(?:${parts.join('|').replaceAll('.', '\\.')})`);
const isToTheReader = (name) => beginning(TO_THE_READER).test(name);
const isDescribed = (name) => isToTheReader(name) || beginning(TO_ANYBODY).test(name);

/**
 * Signs that a text has a man in mind. They are few, as they must be certain: an unvocalised Arabic verb hardly ever
 * shows it, and an imperative only at the beginning of a sentence; labels of buttons are no sentences.
 */
const IMPERATIVES =
  'اختر|اكتب|راجع|افتح|ابدأ|احتفظ|احفظ|أبقِ|سجّل|سلّم|صحّح|تحقّق|اذكر|أدخل|حاول|تابع|انتظر|اطلب|اسأل|أعد|ضع|قصّر|استعمل|الصق|حدد|انظر|قارن|أجب|عدّل|اختصر|أنهِ|أبلغ';
const SIGNS = {
  ar: [
    new RegExp(`(?:^|[.:؛،] ?(?:ثم |أو )?)و?(?:${IMPERATIVES})(?!\\p{L}).*[.:]`, 'u'),
    /(?:تَّ?(?:ها|هم|هما|ه)?|كَ)(?![\p{L}\p{M}])/u,
    /(?<!\p{L})(?:أنت|كنت|لست|دمت) \p{L}+ًا(?!\p{L})/u,
    /^(?:ناجح|راسب|مترشح)$/u,
  ],
  fr: [
    /(?<!\p{L})vous (?:êtes|étiez|serez|seriez|restez|avez été|aurez été) (?:\p{L}+ )?(?:\p{L}{2,}[éiu]|prêt|inscrit|absent|seul|sûr)(?!\p{L})/iu,
    /(?<!\p{L})vous (?:a|ont|avait|aura) (?!été)\p{L}+é(?!\p{L})/iu,
    /^(?:Désigné|Inscrit|Sorti|Admis|Absent)(?!\p{L})/u,
  ],
};
const hasSign = (language, text) => SIGNS[language].some((sign) => sign.test(text));

const reviewed = JSON.parse(readFileSync(FILE, 'utf8'));
const findings = [];
const digestOf = (texts) => createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);

/** Every text by its name, with those of its forms that have no feminine one beside them. */
function textsFor(language) {
  const found = new Map();
  for (const namespace of namespacesOf(language)) {
    const texts = textsOf(language, namespace);
    for (const [key, text] of texts) {
      const name = `${namespace}:${baseOf(key)}`;
      if (isFeminine(key)) {
        if (!isToTheReader(name)) findings.push(`${language} ${namespace}:${key}: its form is not chosen in this part`);
      } else {
        const own = isPlural(key) ? key.replace(/_[a-z]+$/, (plural) => `_feminine${plural}`) : `${key}_feminine`;
        found.set(name, [...(found.get(name) ?? []), ...(texts.has(own) ? [] : [String(text)])]);
      }
    }
  }
  return found;
}

const write = process.argv.includes('--write');
const now = { buttons: reviewed.buttons, suits: {}, left: {} };
const unused = new Set(reviewed.buttons);
for (const language of LANGUAGES) check(language);
for (const name of unused) findings.push(`forms.reviewed.json: the button ${name} is not there`);

function check(language) {
  const suits = new Map(Object.entries(reviewed.suits[language] ?? {}));
  const left = new Set(reviewed.left[language]);
  const [kept, still] = [{}, []];
  for (const [name, texts] of textsFor(language)) {
    if (unused.delete(name) || reviewed.buttons.includes(name) || texts.length === 0) continue;
    const signed = texts.some((text) => hasSign(language, text));
    if (!isDescribed(name)) {
      if (signed && left.has(name)) still.push(name);
      else if (signed) findings.push(`${language} ${name}: spoken to a man alone; put it so that it suits everybody`);
      continue;
    }
    const digest = digestOf(texts);
    const isKnown = suits.get(name) === digest;
    if (signed) findings.push(`${language} ${name}: spoken to a man alone, and without a feminine form`);
    else if (isKnown || write) kept[name] = digest;
    else {
      const what = suits.has(name) ? 'was changed since' : 'has no feminine form, nor';
      findings.push(`${language} ${name}: ${what} somebody found that it suits everybody (--write once you have)`);
    }
  }
  for (const name of suits.keys())
    if (!write && !(name in kept) && !findings.some((finding) => finding.startsWith(`${language} ${name}:`)))
      findings.push(`forms.reviewed.json: ${language} ${name} is no longer needed (--write)`);
  for (const name of left)
    if (!write && !still.includes(name))
      findings.push(`forms.reviewed.json: ${language} ${name} is left no more (--write)`);
  now.suits[language] = Object.fromEntries(Object.entries(kept).sort(([one], [other]) => (one < other ? -1 : 1)));
  now.left[language] = still.sort();
}

if (write) writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;
