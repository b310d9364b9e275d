import { ltr, t } from '../../texts/text.js';
import type { ItemDocument } from '../../types.js';
import { choice, numeric } from './item.js';

const LINE = ltr('H409122575UTO8505268M2704117<<<<<<<<<<<<<<04');
const SUM_DATE = ltr('6×7 + 9×3 + 0×1 + 8×7 + 0×3 + 6×1 = 42 + 27 + 0 + 56 + 0 + 6 = 131');
const SUM_NUMBER = ltr('10×7 + 11×3 + 2×1 + 1×7 + 3×3 + 4×1 + 0 + 0 + 0 = 125');
const NUMBER = ltr('AB2134<<<');
const NAMES = ltr('P<UTOERIKSSON<<ANNA<MARIA');

/** The machine-readable zone: lesson 3. */
export const zoneItems: ItemDocument[] = [
  choice({
    code: 'TDE-1-010',
    points: 1,
    stem: t(
      `هذا هو السطر الثاني من جواز: ${LINE}. أيّ قراءة صحيحة؟`,
      `Voici la seconde ligne d'un passeport : ${LINE}. Quelle lecture est exacte ?`,
      `This is the second line of a passport: ${LINE}. Which reading is right?`,
    ),
    options: [
      t(
        'ذكر وُلد في 26 مايو 1985، وينتهي الجواز في 11 أبريل 2027',
        'Homme né le 26 mai 1985 ; expire le 11 avril 2027',
        'A man born on 26 May 1985; expires on 11 April 2027',
      ),
      t(
        'ذكر وُلد في 11 أبريل 1985، وينتهي الجواز في 26 مايو 2027',
        'Homme né le 11 avril 1985 ; expire le 26 mai 2027',
        'A man born on 11 April 1985; expires on 26 May 2027',
      ),
      t(
        'ذكر وُلد في 26 مايو 1985، وصدر الجواز في 11 أبريل 2027',
        'Homme né le 26 mai 1985 ; délivré le 11 avril 2027',
        'A man born on 26 May 1985; issued on 11 April 2027',
      ),
      t(
        'ذكر وُلد في 8 مايو 1985، وينتهي الجواز في 27 أبريل 2011',
        'Homme né le 8 mai 1985 ; expire le 27 avril 2011',
        'A man born on 8 May 1985; expires on 27 April 2011',
      ),
    ],
    correct: ['a'],
    explanation: t(
      'الميلاد في الخانات 14 إلى 19 (850526)، ثم رقم تحققه 8، ثم الجنس، ثم الانتهاء في الخانات 22 إلى 27 (270411)، والترتيب سنة فشهر فيوم. أما تاريخ الإصدار فلا يرد في السطرين.',
      "La naissance occupe les positions 14 à 19 (850526), suivie de sa clé 8, du sexe, puis de l'expiration, positions 22 à 27 (270411), dans l'ordre année, mois, jour. La date de délivrance n'y figure pas.",
      'Birth is in positions 14 to 19 (850526), followed by its check digit 8, the sex, then expiry in positions 22 to 27 (270411), in the order year, month, day. The date of issue is not in the zone.',
    ),
  }),
  choice({
    code: 'TDE-1-011',
    points: 2,
    stem: t(
      'أيّ هذه الفروق بين منطقة الفحص البصري ومنطقة القراءة الآلية لا يدعو بذاته إلى الشك؟ اختر كل ما يصح.',
      "Lesquels de ces écarts entre la zone d'inspection visuelle et la zone de lecture automatique ne sont pas en eux-mêmes suspects ? Cochez toutes les bonnes réponses.",
      'Which of these differences between the visual and the machine-readable zone are not suspicious in themselves? Choose all that apply.',
    ),
    options: [
      t(
        'شَرطة في الاسم صارت علامة ملء',
        "Un trait d'union du nom devenu caractère de remplissage",
        'A hyphen in the name that became a filler',
      ),
      t(
        'يوم ميلاد يختلف رقماً واحداً',
        "Un jour de naissance différent d'un chiffre",
        'A day of birth that differs by one figure',
      ),
      t(
        'اسم طويل مبتور عند نهاية السطر',
        'Un nom long coupé en bout de ligne',
        'A long name cut at the end of the line',
      ),
      t('حرف عليه علامة صار بلا علامة', 'Une lettre accentuée devenue simple', 'An accented letter that became plain'),
    ],
    correct: ['a', 'c', 'd'],
    explanation: t(
      'هذه قواعد كتابة الأسماء في الوثيقة 9303. أما التواريخ والأرقام والجنس فيجب أن تتطابق تماماً.',
      'Ce sont les règles du document 9303 pour les noms. Dates, numéros et sexe doivent, eux, être identiques.',
      'Those are the rules of Doc 9303 for names. Dates, numbers and sex must be identical.',
    ),
  }),
  numeric({
    code: 'TDE-1-012',
    points: 1,
    stem: t(
      'احسب رقم التحقق لتاريخ الميلاد 690806.',
      'Calculez la clé de contrôle de la date de naissance 690806.',
      'Work out the check digit of the date of birth 690806.',
    ),
    unit: null,
    value: 1,
    explanation: t(
      `${SUM_DATE}، والباقي من القسمة على 10 هو 1.`,
      `${SUM_DATE} ; le reste de la division par 10 est 1.`,
      `${SUM_DATE}; the remainder of a division by 10 is 1.`,
    ),
  }),
  numeric({
    code: 'TDE-1-013',
    points: 2,
    stem: t(
      `رقم وثيقة قصير كُتب في خاناته التسع هكذا: ${NUMBER}. ما رقم تحققه؟`,
      `Un numéro court occupe ainsi ses neuf positions : ${NUMBER}. Quelle est sa clé de contrôle ?`,
      `A short document number fills its nine positions like this: ${NUMBER}. What is its check digit?`,
    ),
    unit: null,
    value: 5,
    explanation: t(
      `A تساوي 10 و B تساوي 11 وعلامة الملء صفر: ${SUM_NUMBER}، والباقي 5.`,
      `A vaut 10, B vaut 11, le remplissage 0 : ${SUM_NUMBER}, reste 5.`,
      `A is 10, B is 11 and the filler 0: ${SUM_NUMBER}, remainder 5.`,
    ),
  }),
  numeric({
    code: 'TDE-1-014',
    points: 1,
    stem: t(
      `يبدأ السطر الأول من جواز هكذا: ${NAMES}. كم علامة ملء يجب أن تلي ليكتمل السطر؟`,
      `La première ligne d'un passeport commence ainsi : ${NAMES}. Combien de caractères de remplissage doivent suivre pour compléter la ligne ?`,
      `The first line of a passport begins like this: ${NAMES}. How many fillers must follow to complete the line?`,
    ),
    unit: t('علامة ملء', 'remplissages', 'fillers'),
    value: 19,
    explanation: t(
      'المكتوب 25 خانة: 5 لنوع الوثيقة والدولة، و8 للقب، و2 للفصل، و4 و1 و5 للأسماء. و44 ناقص 25 تساوي 19.',
      "25 positions sont écrites : 5 pour le type et l'État, 8 pour le nom, 2 pour la séparation, puis 4, 1 et 5 pour les prénoms. 44 moins 25 font 19.",
      '25 positions are written: 5 for type and state, 8 for the surname, 2 for the separation, then 4, 1 and 5 for the given names. 44 minus 25 is 19.',
    ),
  }),
  numeric({
    code: 'TDE-1-015',
    points: 1,
    stem: t(
      'في منطقة القراءة الآلية لمسافر بلا مرافق تاريخ الميلاد 081015. وصل إلى مركزك يوم 14 أكتوبر 2026. كم عمره بالسنوات الكاملة؟',
      "La zone de lecture automatique d'un voyageur non accompagné porte la date de naissance 081015. Il se présente à votre poste le 14 octobre 2026. Quel âge a-t-il, en années révolues ?",
      'The machine-readable zone of an unaccompanied traveller gives the date of birth as 081015. The traveller reaches your post on 14 October 2026. How old is the traveller, in completed years?',
    ),
    unit: t('سنة', 'ans', 'years'),
    value: 17,
    explanation: t(
      'وُلد في 15 أكتوبر 2008، فلا يبلغ الثامنة عشرة إلا في الغد. هو طفل غير مصحوب، وتُطبَّق عليه إجراءات حماية الأطفال.',
      "Né le 15 octobre 2008, il n'aura 18 ans que le lendemain. C'est un mineur non accompagné : les mesures de protection de l'enfance s'appliquent.",
      'Born on 15 October 2008, the traveller turns 18 only the next day. This is an unaccompanied child, and child protection applies.',
    ),
  }),
];
