import { bullets, heading, note, paragraph, practice, steps, t, table } from '../texts/text.js';
import type { Course, Lesson } from '../types.js';

const lesson: Lesson = {
  key: 'receiving-a-referral',
  title: t(
    'استلام الإحالة وأول عشر دقائق',
    'Recevoir un renvoi : les dix premières minutes',
    'Receiving a referral: the first ten minutes',
  ),
  minutes: 30,
  blocks: [
    paragraph(
      'خط التفتيش الثاني ليس غرفة عقاب، بل مكان يُستكمل فيه ما لا يسعه وقت المنصة. تأتيك إحالة فيها شك واحد، ومهمتك أن تؤكده أو تنفيه في زمن معقول. وأكثر الإحالات تنتهي بمسافر يواصل رحلته، فعامله من الدقيقة الأولى على أنه ذلك المسافر.',
      "La seconde ligne n'est pas un lieu de punition ; on y achève ce que le guichet n'a pas le temps de faire. Un renvoi vous apporte un doute, à vous de le confirmer ou de le lever dans un délai raisonnable. La plupart se terminent par un voyageur qui poursuit sa route : traitez chacun, dès la première minute, comme s'il était celui-là.",
      'The second line is no place of punishment; it is where you finish what the booth has no time for. A referral brings you one doubt, and you confirm or lift it within a reasonable time. Most referrals end with a traveller who goes on their way, so treat everyone as that traveller from the first minute.',
    ),
    heading('ما تطلبه من الخط الأول', 'Ce que vous demandez à la première ligne', 'What you ask of the first line'),
    bullets(
      t(
        'الوثيقة نفسها، مسلّمةً باليد، وسبب الإحالة في سطرين: ماذا رُئي وأين.',
        'Le document lui-même, remis en main propre, et le motif en deux lignes : ce qui a été vu, et où.',
        'The document itself, handed over in person, and the reason in two lines: what was seen, and where.',
      ),
      t(
        'رقم الرحلة وموعد الرحلة التالية، فهما يحددان الوقت المتاح.',
        'Le vol et la correspondance, qui fixent le temps dont vous disposez.',
        'The flight and the connection, which set the time you have.',
      ),
      t(
        'من يسافر معه، وأين هم الآن، ولا سيما الأطفال.',
        "Les personnes qui l'accompagnent et l'endroit où elles se trouvent, les enfants surtout.",
        'Who travels along and where they are now, children above all.',
      ),
    ),
    heading('تسلسل العمل', 'La marche à suivre', 'The order of work'),
    steps(
      t(
        'عرّف بنفسك وبسبب الانتظار ومدته المتوقعة، بلغة يفهمها، أو بمترجم ولو بالهاتف.',
        "Présentez-vous, dites la raison et la durée probable de l'attente, dans une langue comprise, par interprète au besoin, même au téléphone.",
        'Say who you are, why there is a wait and how long it may take, in a language the person understands, with an interpreter if need be, even by telephone.',
      ),
      t(
        'ابدأ بالوثيقة قبل الأسئلة: أضواء أربعة، عدسة، شريحة، ومقارنة بالنموذج المرجعي.',
        'Le document avant les questions : quatre lumières, loupe, puce, comparaison au spécimen de référence.',
        'The document before the questions: four lights, loupe, chip, comparison with the reference specimen.',
      ),
      t(
        'استعلم في القواعد الوطنية وقاعدة الوثائق المسروقة والمفقودة، ودوّن وقت الاستعلام ونتيجته.',
        "Interrogez les fichiers nationaux et celui des documents volés ou perdus ; notez l'heure et la réponse.",
        'Query the national files and the database of stolen and lost documents; note the time and the answer.',
      ),
      t(
        'أجرِ مقابلة قصيرة بأسئلة مفتوحة عن الرحلة، واسمع أكثر مما تتكلم.',
        'Menez un entretien bref, à questions ouvertes, sur le voyage ; écoutez plus que vous ne parlez.',
        'Hold a short interview with open questions about the journey, and listen more than you speak.',
      ),
      t(
        'قرّر، وبيّن السبب، ودوّن القرار وسبل الطعن فيه إن وُجدت.',
        'Décidez, motivez, consignez la décision et les voies de recours.',
        'Decide, give the reason, and record the decision and the remedies against it.',
      ),
    ),
    table(
      [t('النتيجة', 'Issue', 'Outcome'), t('ما تفعله', 'Ce que vous faites', 'What you do')],
      [
        t('زال الشك', 'Doute levé', 'Doubt lifted'),
        t(
          'أعِد الوثيقة، واعتذر عن التأخير، وأبلغ الخط الأول بالنتيجة ليتعلم',
          'Rendez le document, excusez-vous du retard, informez la première ligne pour qu’elle en tire profit',
          'Return the document, apologise for the delay, tell the first line so that it learns',
        ),
      ],
      [
        t('ثبت الشك', 'Doute confirmé', 'Doubt confirmed'),
        t(
          'احفظ الوثيقة في سلسلة حيازة، وأخطر القضاء وفق القانون الوطني',
          'Conservez le document selon la chaîne de possession, avisez la justice selon le droit national',
          'Secure the document under chain of custody, notify the judicial authority under national law',
        ),
      ],
      [
        t(
          'طلب حماية أو علامات اتجار',
          'Demande de protection ou indices de traite',
          'Request for protection or signs of trafficking',
        ),
        t(
          'تُقدَّم الحماية على كل إجراء آخر: سجّل وأحِل إلى الجهة المختصة',
          "La protection passe avant toute autre procédure : enregistrez et transmettez à l'autorité compétente",
          'Protection comes before any other procedure: record and refer to the competent authority',
        ),
      ],
    ),
    practice(
      'ضع ساعة ظاهرة وماءً وكرسياً لكل شخص. من يُعامَل بكرامة يتكلم أكثر، ومن ينتظر بلا خبر يقلق فيبدو مريباً وهو بريء.',
      "Une horloge visible, de l'eau, une chaise pour chacun. Qui est traité avec dignité parle davantage ; qui attend sans nouvelle s'inquiète et paraît suspect alors qu'il n'a rien fait.",
      'Keep a clock in sight, water, and a chair for everyone. People treated with dignity say more; people who wait without news grow anxious and look suspicious though they have done nothing.',
    ),
    note(
      'معلومات المسافرين المسبقة تساعد في ترتيب الأولويات، لكنها لا تقرر وحدها: القرار لضابط مسمّى، له سبب مكتوب.',
      'Les renseignements préalables sur les voyageurs aident à établir des priorités, ils ne décident pas : la décision revient à un agent nommé, pour un motif écrit.',
      'Advance passenger information helps to set priorities but does not decide: the decision belongs to a named officer, for a written reason.',
    ),
  ],
};

export const secondLineAirport: Course = {
  code: 'SLA-1',
  title: t('ضابط خط التفتيش الثاني في المطارات', 'Agent de seconde ligne en aéroport', 'Second-line airport officer'),
  summary: t(
    'استلام الإحالات في المطار ومعالجتها: فحص الوثيقة في المستوى الثاني، والاستعلام، والمقابلة القصيرة، والقرار المعلَّل، والتعرّف على طالبي الحماية وضحايا الاتجار.',
    'Recevoir et traiter les renvois en aéroport : examen documentaire de niveau 2, consultation des fichiers, entretien bref, décision motivée, repérage des demandeurs de protection et des victimes de traite.',
    'Receiving and handling referrals at an airport: level 2 document examination, database queries, the short interview, the reasoned decision, and recognising those who seek protection and victims of trafficking.',
  ),
  sector: 'security',
  sqfLevel: 5,
  borders: ['air'],
  areas: ['checks', 'interviewing', 'fundamental-rights-and-protection'],
  functions: ['second-line', 'document-examiner'],
  outcomes: [
    {
      kind: 'knowledge',
      text: t(
        'أن تعرض الإطار القانوني لاحتجاز الوثيقة وتأخير المسافر ومدة ذلك وسبل الطعن.',
        'Exposer le cadre légal de la retenue du document et du voyageur, sa durée et les recours.',
        'Sets out the legal basis for retaining a document and delaying a traveller, its limits in time and the remedies.',
      ),
      assessment: 'exam',
    },
    {
      kind: 'skill',
      text: t(
        'أن تُجري فحصاً من المستوى الثاني ومقابلة قصيرة بأسئلة مفتوحة، وأن توثّقهما.',
        'Mener et consigner un examen de niveau 2 et un entretien bref à questions ouvertes.',
        'Carries out and records a level 2 examination and a short interview with open questions.',
      ),
      assessment: 'both',
    },
    {
      kind: 'responsibility-and-autonomy',
      text: t(
        'أن تتخذ القرار معلَّلاً في حدود اختصاصك، وأن تقدّم الحماية على كل إجراء.',
        'Prendre une décision motivée dans sa compétence et faire passer la protection avant toute procédure.',
        'Takes a reasoned decision within the powers of the function and puts protection before procedure.',
      ),
      assessment: 'practical',
    },
  ],
  hours: { contact: 30, selfStudy: 10, practical: 15 },
  delivery: 'blended',
  classification: 'open',
  languages: ['ar', 'fr', 'en'],
  prerequisites: ['TDE-1'],
  validityMonths: 36,
  modules: [{ key: 'referrals', title: t('الإحالات', 'Les renvois', 'Referrals'), lessons: [lesson] }],
  drawings: {},
};
