import { bullets, heading, note, paragraph, practice, steps, t, warning } from '../texts/text.js';
import type { Course, Lesson } from '../types.js';

const lesson: Lesson = {
  key: 'capture-and-comparison',
  title: t('الالتقاط الجيد قبل المقارنة', 'Bien acquérir avant de comparer', 'Good capture before comparison'),
  minutes: 30,
  blocks: [
    paragraph(
      'لا تصلح الخوارزمية ما أفسده الالتقاط. فبصمة مأخوذة على عجل، أو وجه في ضوء مائل، يدخل القاعدة فيبقى فيها سنين، ويُخطئ بسببه النظام في أشخاص لا ذنب لهم. لذلك يبدأ العمل البيومتري باليد التي تضع الإصبع على الزجاج، وبالصوت الذي يشرح ولا يأمر.',
      "Aucun algorithme ne répare une mauvaise acquisition. Une empreinte prise à la hâte, un visage mal éclairé entrent dans la base et y restent des années ; le système se trompera à cause d'eux sur des gens qui n'y sont pour rien. Le travail biométrique commence donc par la main qui pose le doigt sur la vitre et par la voix qui explique au lieu d'ordonner.",
      'No algorithm mends what capture has spoiled. A fingerprint taken in haste or a face in bad light enters the database and stays for years, and the system goes wrong because of it about people who did nothing. Biometric work therefore begins with the hand that places a finger on the glass and the voice that explains rather than orders.',
    ),
    heading('الوجه', 'Le visage', 'The face'),
    bullets(
      t(
        'وجه أمامي، وتعبير محايد، وعينان مفتوحتان ظاهرتان، وإضاءة متساوية بلا ظل، وخلفية فاتحة.',
        'De face, expression neutre, yeux ouverts et visibles, éclairage uniforme sans ombre, fond clair.',
        'Front view, neutral expression, eyes open and visible, even light without shadow, plain light background.',
      ),
      t(
        'غطاء الرأس لسبب ديني مقبول ما دام الوجه ظاهراً من أسفل الذقن إلى أعلى الجبهة ومن الجانبين.',
        'Un couvre-chef porté pour motif religieux est admis si le visage est dégagé, du bas du menton au haut du front et sur les deux côtés.',
        'Head covering for religious reasons is accepted as long as the face shows from chin to forehead and on both sides.',
      ),
      t(
        'البشرة الداكنة تحتاج إلى إضاءة كافية لا إلى رفع السطوع بعد التصوير. اضبط المصباح، لا الصورة.',
        "Une peau foncée demande assez de lumière, non un éclaircissement après coup : réglez la lampe, pas l'image.",
        'Dark skin needs enough light and not brightening afterwards: adjust the lamp, not the picture.',
      ),
    ),
    heading('البصمات', 'Les empreintes', 'Fingerprints'),
    steps(
      t(
        'نظّف الزجاج، واطلب مسح اليد الجافة أو المبللة. أصابع البنّاء والمزارع مهترئة، فأعد المحاولة بضغط أخف.',
        'Nettoyez la vitre, faites essuyer une main humide ou humecter une main sèche. Les doigts du maçon et du cultivateur sont usés : recommencez en appuyant moins.',
        'Clean the glass, and have a wet hand dried or a dry one moistened. The fingers of masons and farmers are worn: try again with less pressure.',
      ),
      t(
        'خذ الأصابع الأربعة معاً ثم الإبهامين، وراقب درجة الجودة قبل الحفظ.',
        'Prenez les quatre doigts ensemble, puis les pouces ; regardez la note de qualité avant d’enregistrer.',
        'Take the four fingers together and then the thumbs, and look at the quality score before saving.',
      ),
      t(
        'إن غاب إصبع أو أصيب فسجّل السبب في خانته، ولا تضع إصبعاً مكان آخر.',
        "Doigt absent ou blessé : indiquez le motif à sa place, n'en mettez jamais un autre.",
        'If a finger is missing or injured, record the reason in its place, and never put another finger there.',
      ),
    ),
    heading('المقارنة', 'La comparaison', 'Comparison'),
    paragraph(
      'التحقق مقارنة واحد بواحد: هل هذا صاحب الجواز؟ والتعرّف مقارنة واحد بكثيرين: من هذا؟ والثاني أكثر خطأً كلما كبرت القاعدة. والنتيجة درجة تشابه لا يقين، وعتبة القبول موازنة بين رفض صاحب حق وقبول منتحل. فإذا أعطى النظام تطابقاً نظر ضابط مدرَّب في الوجهين ملمحاً ملمحاً قبل أن يُبنى عليه أي إجراء، ودوّن ما رآه.',
      "La vérification compare un à un : est-ce le titulaire ? L'identification compare un à plusieurs : qui est-ce ? Celle-ci se trompe d'autant plus que la base est grande. Le résultat est un score de ressemblance, non une certitude ; le seuil est un compromis entre le refus d'un titulaire et l'admission d'un usurpateur. Quand le système propose une correspondance, un agent formé compare les deux visages trait par trait avant toute mesure, et note ce qu'il a vu.",
      'Verification compares one with one: is this the holder? Identification compares one with many: who is this? The second errs more as the database grows. The result is a score of likeness and not a certainty, and the threshold is a compromise between turning down a rightful holder and admitting an impostor. When the system offers a match, a trained officer compares the two faces feature by feature before anything is done about it, and records what was seen.',
    ),
    warning(
      'لا يُحتجز أحد ولا يُرد استناداً إلى درجة تشابه وحدها. وللشخص أن يعرف لماذا أُخذت بياناته، وكم تُحفظ، وكيف يطلب تصحيحها.',
      "Nul n'est retenu ni refoulé sur la foi d'un seul score. La personne a le droit de savoir pourquoi ses données sont prises, combien de temps elles sont gardées et comment les faire rectifier.",
      'No one is held or turned back on a score alone. People may know why their data are taken, how long they are kept and how to have them corrected.',
    ),
    practice(
      'في مركز صحراوي ضع الماسح في الظل: وهج الشمس يعمي المستشعر، والغبار يصنع خطوطاً تشبه خطوط البصمة.',
      "Dans un poste saharien, placez le capteur à l'ombre : le soleil l'aveugle, et la poussière dessine des lignes qui ressemblent à des crêtes.",
      'At a desert post keep the scanner in the shade: sunlight blinds the sensor, and dust draws lines that look like ridges.',
    ),
    note(
      'أطفال دون السن التي يحددها القانون الوطني لا تؤخذ بصماتهم.',
      "On ne relève pas les empreintes des enfants au-dessous de l'âge fixé par le droit national.",
      'No fingerprints are taken from children below the age set by national law.',
    ),
  ],
};

export const biometricEnrolment: Course = {
  code: 'BIO-1',
  title: t(
    'التسجيل البيومتري ومقارنة الوجوه',
    'Enrôlement biométrique et comparaison faciale',
    'Biometric enrolment and facial comparison',
  ),
  summary: t(
    'التقاط الوجه والبصمات بجودة تصلح للمقارنة، والتمييز بين التحقق والتعرّف، ومقارنة الوجوه بالعين المدرَّبة، وحماية البيانات وحقوق أصحابها.',
    'Acquérir visages et empreintes avec la qualité voulue, distinguer vérification et identification, comparer des visages avec méthode, protéger les données et les droits des personnes.',
    'Capturing faces and fingerprints of a quality fit for comparison, telling verification from identification, comparing faces methodically, protecting data and the rights of the people they belong to.',
  ),
  sector: 'intelligence',
  sqfLevel: 5,
  borders: ['general', 'air', 'land'],
  areas: ['documents-and-identity', 'checks', 'fundamental-rights-and-protection'],
  functions: ['first-line', 'second-line'],
  outcomes: [
    {
      kind: 'knowledge',
      text: t(
        'أن تفرّق بين التحقق والتعرّف، وأن تشرح معنى العتبة والقبول الخاطئ والرفض الخاطئ.',
        'Distinguer vérification et identification, expliquer seuil, fausse acceptation et faux rejet.',
        'Tells verification from identification, and explains threshold, false acceptance and false rejection.',
      ),
      assessment: 'exam',
    },
    {
      kind: 'skill',
      text: t(
        'أن تلتقط وجهاً وعشر بصمات بالجودة المطلوبة، وأن تقارن وجهين ملمحاً ملمحاً.',
        'Acquérir un visage et dix empreintes à la qualité requise, comparer deux visages trait par trait.',
        'Captures a face and ten fingerprints at the quality required, and compares two faces feature by feature.',
      ),
      assessment: 'practical',
    },
    {
      kind: 'responsibility-and-autonomy',
      text: t(
        'ألّا تبني إجراءً على درجة النظام وحدها، وأن تصون البيانات وتحترم الحياء والعادات.',
        'Ne fonder aucune mesure sur le seul score, protéger les données, respecter la pudeur et les usages.',
        'Bases no measure on the score alone, protects the data and respects modesty and custom.',
      ),
      assessment: 'both',
    },
  ],
  hours: { contact: 20, selfStudy: 8, practical: 16 },
  delivery: 'blended',
  classification: 'open',
  languages: ['ar', 'fr', 'en'],
  prerequisites: [],
  validityMonths: 24,
  modules: [
    {
      key: 'face-and-finger',
      title: t('الوجه والإصبع', 'Le visage et le doigt', 'Face and finger'),
      lessons: [lesson],
    },
  ],
  drawings: {},
};
