import {
  bullets,
  drawn,
  heading,
  ltr,
  note,
  paragraph,
  practice,
  same,
  steps,
  t,
  table,
  warning,
} from '../../texts/text.js';
import type { Lesson } from '../../types.js';
import { doubtBlocks } from './lesson-3-doubt.js';

const LINE_1 = ltr('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<');
const LINE_2 = ltr('L898902C36UTO7408122F1204159ZE184226B<<<<<10');
const SUM_BIRTH = ltr('7×7 + 4×3 + 0×1 + 8×7 + 1×3 + 2×1 = 49 + 12 + 0 + 56 + 3 + 2 = 122');
const SUM_NUMBER = ltr('21×7 + 8×3 + 9×1 + 8×7 + 9×3 + 0×1 + 2×7 + 12×3 + 3×1 = 316');

const row = (positions: string, ar: string, fr: string, en: string, content: string) => [
  same(ltr(positions)),
  t(ar, fr, en),
  same(ltr(content)),
];

/** The machine-readable zone of a passport (Doc 9303-4, size TD3), its check digits, and what to do on a doubt. */
export const mrzLesson: Lesson = {
  key: 'machine-readable-zone',
  title: t(
    'منطقة القراءة الآلية، والتصرف عند الشك',
    'La zone de lecture automatique, et la conduite à tenir en cas de doute',
    'The machine-readable zone, and what to do on a doubt',
  ),
  minutes: 45,
  blocks: [
    paragraph(
      'في أسفل صفحة البيانات سطران لا يكاد المسافر ينتبه إليهما، وهما أول ما يخطئ فيه المزوِّر: فمن يغيّر تاريخاً في الأعلى عليه أن يغيّره في الأسفل، وأن يعيد حساب رقمين من أرقام التحقق. ومن يعرف الحساب يكشف ذلك بقلم وورقة، دون قارئ ولا كهرباء.',
      'Au bas de la page de données, deux lignes que le voyageur remarque à peine sont ce que le faussaire rate en premier : qui change une date en haut doit la changer en bas et recalculer deux clés de contrôle. Qui connaît le calcul le voit avec un crayon, sans lecteur ni électricité.',
      'At the foot of the data page are two lines that the traveller hardly notices and that a forger gets wrong first: whoever changes a date above must change it below and work out two check digits again. If you know the sum you can see it with a pencil, without a reader and without power.',
    ),
    drawn(
      'mrz',
      t(
        'نموذج الوثيقة 9303: سطران وأحد عشر حقلاً.',
        'Le spécimen du document 9303 : deux lignes, onze champs.',
        'The specimen of Doc 9303: two lines, eleven fields.',
      ),
    ),
    heading('سطران من 44 خانة', 'Deux lignes de 44 positions', 'Two lines of 44 positions'),
    paragraph(
      `قياس الجواز يسمى TD3، وفيه سطران في كل منهما 44 خانة، بخط OCR-B، ولا يُستعمل فيهما إلا الحروف من A إلى Z والأرقام من 0 إلى 9 وعلامة الملء ${ltr('<')}. والسطران في النموذج هما: ${LINE_1} ثم ${LINE_2}`,
      `Le format du passeport s'appelle TD3 : deux lignes de 44 positions, en caractères OCR-B, limitées aux lettres A à Z, aux chiffres 0 à 9 et au caractère de remplissage ${ltr('<')}. Dans le spécimen : ${LINE_1} puis ${LINE_2}`,
      `The size of a passport is called TD3: two lines of 44 positions, in OCR-B type, with nothing but the letters A to Z, the figures 0 to 9 and the filler ${ltr('<')}. In the specimen: ${LINE_1} and then ${LINE_2}`,
    ),
    table(
      [
        t('السطر والخانات', 'Ligne, positions', 'Line, positions'),
        t('الحقل', 'Champ', 'Field'),
        t('في النموذج', 'Spécimen', 'Specimen'),
      ],
      row(
        '1: 1–2',
        'نوع الوثيقة، وأوله حرف الجواز',
        'Type de document, la première lettre désignant le passeport',
        'Document type, its first letter standing for a passport',
        'P<',
      ),
      row('1: 3–5', 'دولة الإصدار', 'État émetteur', 'Issuing state', 'UTO'),
      row(
        '1: 6–44',
        'اللقب، علامتا ملء، ثم الأسماء',
        'Nom, deux remplissages, prénoms',
        'Surname, two fillers, given names',
        'ERIKSSON<<ANNA<MARIA',
      ),
      row(
        '2: 1–9 + 10',
        'رقم الوثيقة ورقم التحقق',
        'Numéro du document et sa clé',
        'Document number and check digit',
        'L898902C3 + 6',
      ),
      row('2: 11–13', 'الجنسية', 'Nationalité', 'Nationality', 'UTO'),
      row(
        '2: 14–19 + 20',
        'تاريخ الميلاد (سنة، شهر، يوم) ورقم التحقق',
        'Date de naissance (année, mois, jour) et sa clé',
        'Date of birth (year, month, day) and check digit',
        '740812 + 2',
      ),
      row(
        '2: 21',
        'الجنس: ذكر أو أنثى أو غير محدد',
        'Sexe : masculin, féminin ou non précisé',
        'Sex: male, female or unspecified',
        'F',
      ),
      row(
        '2: 22–27 + 28',
        'تاريخ الانتهاء ورقم التحقق',
        "Date d'expiration et sa clé",
        'Date of expiry and check digit',
        '120415 + 9',
      ),
      row(
        '2: 29–42 + 43',
        'بيانات اختيارية ورقم التحقق',
        'Données facultatives et leur clé',
        'Optional data and check digit',
        'ZE184226B<<<<< + 1',
      ),
      row('2: 44', 'رقم التحقق الإجمالي', 'Clé de contrôle globale', 'Composite check digit', '0'),
    ),
    heading('كيف يُحسب رقم التحقق', 'Calculer une clé de contrôle', 'Working out a check digit'),
    steps(
      t(
        'أعطِ كل خانة قيمة: الرقم قيمته نفسه، و A تساوي 10 و B تساوي 11 وهكذا حتى Z وتساوي 35، وعلامة الملء صفر.',
        'Donnez à chaque position sa valeur : un chiffre vaut lui-même, A vaut 10, B 11, et ainsi de suite jusqu’à Z qui vaut 35 ; le remplissage vaut 0.',
        'Give each position its value: a figure is worth itself, A is 10, B is 11 and so on to Z, which is 35; the filler is 0.',
      ),
      t(
        'اضرب القيم في الأوزان 7 ثم 3 ثم 1، مكررة من اليسار إلى اليمين.',
        'Multipliez ces valeurs par les poids 7, 3, 1, répétés de gauche à droite.',
        'Multiply the values by the weights 7, 3, 1, repeated from left to right.',
      ),
      t(
        'اجمع النواتج، وخذ باقي القسمة على 10: هذا هو رقم التحقق.',
        'Additionnez, prenez le reste de la division par 10 : c’est la clé.',
        'Add up, and take the remainder of a division by 10: that is the check digit.',
      ),
    ),
    bullets(
      t(
        `تاريخ الميلاد 740812: ${SUM_BIRTH}، والباقي 2. هذا ما هو مطبوع في الخانة 20.`,
        `Date de naissance 740812 : ${SUM_BIRTH}, reste 2. C'est bien ce qu'on lit en position 20.`,
        `Date of birth 740812: ${SUM_BIRTH}, remainder 2, as printed in position 20.`,
      ),
      t(
        `رقم الوثيقة L898902C3: ${SUM_NUMBER}، والباقي 6. هذا ما هو مطبوع في الخانة 10.`,
        `Numéro L898902C3 : ${SUM_NUMBER}, reste 6, comme en position 10.`,
        `Document number L898902C3: ${SUM_NUMBER}, remainder 6, as in position 10.`,
      ),
      t(
        'الرقم الإجمالي يُحسب على الخانات 1 إلى 10 و14 إلى 20 و22 إلى 43 متصلةً، أي على الأرقام وأرقام تحققها معاً، دون الجنسية والجنس؛ وهو في النموذج صفر.',
        "La clé globale porte sur les positions 1 à 10, 14 à 20 et 22 à 43 mises bout à bout, clés comprises, sans la nationalité ni le sexe ; dans le spécimen, c'est 0.",
        'The composite digit covers positions 1 to 10, 14 to 20 and 22 to 43 end to end, check digits included, without nationality and sex; in the specimen it is 0.',
      ),
    ),
    warning(
      'إذا لم يطابق الحساب فأعد القراءة أولاً: يختلط O بالصفر و I بالواحد. والحساب الصحيح لا يثبت أن الوثيقة أصلية، فبرامج الحساب في متناول المزوِّر أيضاً.',
      "Si le compte ne tombe pas juste, relisez d'abord : O se confond avec zéro, I avec un. Et un compte juste ne prouve pas l'authenticité : le faussaire sait calculer lui aussi.",
      'If the sum does not come out, read again first: O is taken for zero and I for one. And a right sum does not prove the document genuine, for a forger can do sums too.',
    ),
    ...doubtBlocks,
    practice(
      'على المنصة: طابق دائماً خمسة أشياء بين الأعلى والأسفل: الرقم، واللقب، والميلاد، والجنس، والانتهاء. عشر ثوانٍ تكفي، ولو كان أمامك طابور من الحافلات قبل الإفطار في رمضان.',
      "Au guichet, rapprochez toujours cinq choses entre le haut et le bas : numéro, nom, naissance, sexe, expiration. Dix secondes suffisent, même devant une file d'autocars à l'approche de la rupture du jeûne.",
      'At the booth always match five things above and below: number, surname, birth, sex, expiry. Ten seconds are enough, even with a line of coaches waiting before the breaking of the fast.',
    ),
    note(
      'المراجع: الوثيقة 9303 لمنظمة الطيران المدني الدولي، الأجزاء 2 و3 و4؛ واتفاقية 1951 الخاصة بوضع اللاجئين، المادتان 31 و33.',
      "Références : document 9303 de l'OACI, parties 2, 3 et 4 ; Convention de 1951 relative au statut des réfugiés, articles 31 et 33.",
      'References: ICAO Doc 9303, parts 2, 3 and 4; 1951 Convention relating to the Status of Refugees, articles 31 and 33.',
    ),
  ],
};
