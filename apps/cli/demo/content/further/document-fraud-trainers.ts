import { bullets, heading, paragraph, practice, steps, t, warning } from '../texts/text.js';
import type { Course, Lesson } from '../types.js';

const lesson: Lesson = {
  key: 'from-expert-to-trainer',
  title: t('من خبير في الوثائق إلى مدرِّب', "D'expert en documents à formateur", 'From document expert to trainer'),
  minutes: 30,
  blocks: [
    paragraph(
      'الخبير يرى في لمحة ما لا يراه غيره، وهذه هي الصعوبة: لم يعد يتذكر كيف تعلّم أن يرى. أما المدرِّب فيُبطئ نظرته، ويقسمها إلى خطوات يستطيع ضابط شاب أن يكررها وحده في مركزه، ليلاً، وأمامه طابور.',
      "L'expert voit d'un coup d'œil ce que les autres ne voient pas, et c'est bien la difficulté : il ne se souvient plus d'avoir appris à voir. Le formateur, lui, ralentit son regard et le découpe en gestes qu'un jeune agent pourra refaire seul, à son poste, de nuit, devant une file d'attente.",
      'The expert sees at a glance what others do not, and that is the difficulty: the expert no longer remembers learning to see. A trainer slows the glance down and divides it into steps that a young officer can repeat alone, at the post, at night, with a queue waiting.',
    ),
    heading('ابدأ بالعمل لا بالوثيقة', 'Partir du travail, non du document', 'Begin with the work, not the document'),
    paragraph(
      'قبل أن تختار الأمثلة اسأل: ماذا ينبغي أن يفعل المشاركون في الغد فعلاً مختلفاً؟ ثم صُغ هدفاً يُلاحَظ ويُقاس: «يفحص عشرة جوازات في عشر دقائق، ويعزل المحرّف منها، ويكتب سببين مستقلين». الهدف الذي لا يُقاس أمنية، ولا يُبنى عليه امتحان.',
      "Avant de choisir vos exemples, demandez-vous ce que les participants devront faire autrement dès demain. Formulez ensuite un objectif observable : « contrôler dix passeports en dix minutes, isoler les falsifiés, écrire deux raisons indépendantes ». Un objectif qu'on ne peut mesurer n'est qu'un vœu, et ne fonde aucun examen.",
      'Before choosing examples, ask what the participants should do differently tomorrow. Then put it as an objective that can be observed: "checks ten passports in ten minutes, sets the forged ones apart, writes two independent reasons". An objective that cannot be measured is a wish, and no exam can be built on it.',
    ),
    heading('جلسة عملية في خمس خطوات', 'Une séance pratique en cinq temps', 'A practical session in five steps'),
    steps(
      t(
        'اعرض الوثيقة الأصلية أولاً، ودعهم يصفونها قبل أن تسمي شيئاً.',
        "Montrez d'abord l'authentique et laissez-les la décrire avant de rien nommer.",
        'Show the genuine document first, and let them describe it before you name anything.',
      ),
      t(
        'أجرِ الفحص أمامهم مرة ببطء وبصوت مسموع، ومرة بسرعته الحقيقية.',
        'Faites le contrôle devant eux une fois lentement, à voix haute, puis une fois à vitesse réelle.',
        'Do the check in front of them once slowly and aloud, and once at its real speed.',
      ),
      t(
        'وزّع وثائق متقابلة: أصلية ومقلّدة من السلسلة نفسها، لكل اثنين زوج.',
        'Distribuez des paires, un authentique et une contrefaçon de la même série, pour deux participants.',
        'Hand out pairs, a genuine document and a counterfeit of the same series, one pair to two people.',
      ),
      t(
        'لا تقل «خطأ»، بل اسأل: تحت أيّ ضوء رأيت ذلك؟ وماذا تتوقع في الطبقة الأخرى؟',
        "Ne dites pas « faux » ; demandez : sous quelle lumière l'avez-vous vu ? Qu'attendez-vous dans l'autre couche ?",
        'Do not say "wrong"; ask: under which light did you see it? What do you expect in the other layer?',
      ),
      t(
        'اختم بتقرير مكتوب في خمسة أسطر يقرؤه زميل، لا المدرِّب.',
        'Terminez par un compte rendu de cinq lignes, relu par un collègue et non par vous.',
        'End with a report of five lines, read by a colleague and not by you.',
      ),
    ),
    heading('مجموعة العينات', 'La collection de spécimens', 'The collection of specimens'),
    bullets(
      t(
        'لكل وثيقة رقم وبطاقة: مصدرها، ونوع الغش، ومن استعارها ومتى أعادها.',
        'Chaque document porte un numéro et une fiche : provenance, forme de fraude, emprunteur, date de retour.',
        'Every document has a number and a card: origin, kind of fraud, who borrowed it and when it came back.',
      ),
      t(
        'احجب بيانات الأشخاص الحقيقيين؛ فضحية السرقة لا تصير مادة تعليم باسمها.',
        "Masquez les données des personnes réelles : la victime d'un vol ne devient pas un cas d'école sous son nom.",
        'Mask the data of real people; the victim of a theft does not become teaching material by name.',
      ),
      t(
        'لا تنشر طريقة صنع التزوير، بل طريقة كشفه. ما يكفي للكشف أقل بكثير مما يكفي للصنع.',
        "N'enseignez pas à fabriquer mais à déceler : il en faut bien moins pour déceler que pour fabriquer.",
        'Teach detection and not manufacture; far less is needed to detect than to make.',
      ),
    ),
    warning(
      'النسبة العالية من الوثائق المزوّرة في القاعة تُدرّب العين على الشك في كل شيء. اجعل أكثر ما بين أيديهم أصلياً، كما هو الحال عند الحدود.',
      'Une salle où presque tout est faux apprend à soupçonner tout le monde. Faites que la plupart des documents soient authentiques, comme à la frontière.',
      'A classroom where nearly everything is false teaches the eye to suspect everyone. Let most of the documents be genuine, as they are at the border.',
    ),
    practice(
      'في قاعة فيها ضباط من ثلاث دول، اطلب من كل وفد أن يعرض جوازه الوطني. لا أحد يعرفه أفضل منهم، ومن هنا تولد شبكة يتصل أفرادها بعضهم ببعض بعد الدورة.',
      "Dans une salle où siègent trois États, demandez à chaque délégation de présenter son passeport national. Nul ne le connaît mieux, et c'est ainsi que naît un réseau dont les membres s'appelleront après le stage.",
      'In a room with officers of three states, ask each delegation to present its national passport. No one knows it better, and so a network is born whose members will call one another after the course.',
    ),
  ],
};

export const documentFraudTrainers: Course = {
  code: 'SDF-1',
  title: t(
    'الغش في الوثائق المؤمَّنة: تدريب المدرِّبين',
    'Fraude aux documents sécurisés : formation de formateurs',
    'Security-document fraud: training of trainers',
  ),
  summary: t(
    'لفاحصي الوثائق المتمرسين: كيف تُصاغ أهداف قابلة للقياس، وتُدار جلسة عملية بعينات حقيقية، ويُقيَّم الأداء بعدل، وتُصان مجموعة العينات وبيانات أصحابها.',
    'Pour examinateurs confirmés : formuler des objectifs mesurables, conduire une séance pratique sur spécimens, évaluer avec équité, tenir la collection et protéger les données des personnes.',
    'For experienced document examiners: setting measurable objectives, running practical sessions with specimens, assessing fairly, keeping the collection and protecting the data of the people in it.',
  ),
  sector: 'security',
  sqfLevel: 6,
  borders: ['general'],
  areas: ['instruction', 'documents-and-identity'],
  functions: ['instructor', 'document-examiner'],
  outcomes: [
    {
      kind: 'knowledge',
      text: t(
        'أن تشرح كيف يتعلم الراشدون المهارات البصرية ولماذا تُقدَّم الوثيقة الأصلية قبل المزوّرة.',
        "Expliquer comment l'adulte acquiert une compétence visuelle et pourquoi l'authentique se montre avant le faux.",
        'Explains how adults acquire visual skills and why the genuine document is shown before the false one.',
      ),
      assessment: 'exam',
    },
    {
      kind: 'skill',
      text: t(
        'أن تُعدّ جلسة عملية وتديرها بعينات متقابلة، وأن تصحح دون أن تُحرج أحداً.',
        'Préparer et conduire une séance pratique sur paires de spécimens et corriger sans humilier.',
        'Prepares and runs a practical session with paired specimens and corrects without embarrassing anyone.',
      ),
      assessment: 'practical',
    },
    {
      kind: 'responsibility-and-autonomy',
      text: t(
        'أن تتحمل مسؤولية مجموعة العينات وسرية البيانات وعدالة التقييم.',
        "Répondre de la collection de spécimens, de la confidentialité et de l'équité de l'évaluation.",
        'Answers for the specimen collection, for confidentiality and for fair assessment.',
      ),
      assessment: 'both',
    },
  ],
  hours: { contact: 35, selfStudy: 12, practical: 20 },
  delivery: 'residential',
  classification: 'restricted',
  languages: ['ar', 'fr', 'en'],
  prerequisites: ['TDE-1'],
  validityMonths: 36,
  modules: [
    { key: 'teaching-to-see', title: t('تعليم النظر', 'Apprendre à voir', 'Teaching to see'), lessons: [lesson] },
  ],
  drawings: {},
};
