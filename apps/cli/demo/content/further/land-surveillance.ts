import { bullets, heading, paragraph, practice, steps, t, warning } from '../texts/text.js';
import type { Course, Lesson } from '../types.js';

const lesson: Lesson = {
  key: 'reading-the-ground',
  title: t(
    'قراءة الأرض: من الأثر إلى البلاغ',
    'Lire le terrain : de la trace au compte rendu',
    'Reading the ground: from the track to the report',
  ),
  minutes: 30,
  blocks: [
    paragraph(
      'تمتد حدود الساحل والصحراء آلاف الكيلومترات بلا سياج، ولا تراقبها كاميرا بقدر ما يراقبها رجال ونساء يعرفون الأرض. والمراقبة ليست أن ترى كل شيء، بل أن تعرف المألوف معرفة تجعل غير المألوف يلفت نظرك: أثر عجلات في وادٍ لا يُسلك، وبئر غاب عنها رعاتها، وسوق خلت من تجارها في يومها.',
      "Les frontières sahariennes courent sur des milliers de kilomètres sans clôture ; des femmes et des hommes qui connaissent le terrain les surveillent mieux qu'aucune caméra. Surveiller, ce n'est pas tout voir : c'est connaître l'habituel assez bien pour que l'inhabituel arrête le regard. Des traces de roues dans un oued où l'on ne passe pas, un puits déserté par ses bergers, un marché sans marchands un jour de marché.",
      'The borders of the Sahara and the Sahel run for thousands of kilometres without a fence, and people who know the ground watch them better than any camera. Surveillance does not mean seeing everything; it means knowing the usual so well that the unusual catches the eye: wheel tracks in a wadi that no one uses, a well without its herders, a market without traders on its day.',
    ),
    heading('ما يقوله الأثر', 'Ce que dit une trace', 'What a track says'),
    bullets(
      t(
        'العمر: حافة الأثر الحادة تتآكل بالريح، والندى والحشرات تترك فوقه ما تركته الليلة الماضية. قارن بأثر تصنعه بقدمك الآن.',
        "L'âge : une arête vive s'émousse au vent ; rosée et insectes laissent dessus ce que la nuit a laissé. Comparez avec une empreinte que vous faites à l'instant.",
        'Age: a sharp edge is worn by the wind, and dew and insects leave on it what the night left. Compare it with a print that you make now.',
      ),
      t(
        'الاتجاه والحمولة: الرمل يُقذف إلى الخلف، والعجلة المثقلة تغوص وتتسع، والقافلة التي تعود فارغة أثرها أخف من ذهابها.',
        "Le sens et la charge : le sable est rejeté vers l'arrière, une roue chargée s'enfonce et s'élargit, un convoi qui revient à vide marque moins qu'à l'aller.",
        'Direction and load: sand is thrown backwards, a loaded wheel sinks and spreads, and a convoy coming back empty leaves a lighter track than on its way out.',
      ),
      t(
        'العدد: عُدّ العجلات المتمايزة لا السيارات، واذكر في بلاغك «ثلاث سيارات على الأقل» لا «ثلاث سيارات».',
        'Le nombre : comptez les profils de pneus distincts, non les véhicules, et écrivez « au moins trois véhicules », non « trois véhicules ».',
        'Number: count distinct tyre patterns and not vehicles, and report "at least three vehicles", not "three vehicles".',
      ),
    ),
    heading('البلاغ الذي يُعمل به', 'Le compte rendu utile', 'A report that can be acted on'),
    steps(
      t(
        'من وماذا: العدد والوصف، وما تعرفه مفصولاً عما تظنه.',
        'Qui et quoi : nombre, description, le certain séparé du supposé.',
        'Who and what: number and description, what you know kept apart from what you think.',
      ),
      t(
        'أين: إحداثيات من الجهاز، مع نظامها المرجعي، ومعلم يعرفه أهل المنطقة.',
        "Où : coordonnées relevées à l'appareil, avec leur système, et un repère connu des habitants.",
        'Where: coordinates from the device with their datum, and a landmark that local people know.',
      ),
      t(
        'متى: وقت الرؤية لا وقت الكتابة، ومنطقته الزمنية إذا كان البلاغ لدولة مجاورة.',
        "Quand : l'heure de l'observation et non de la rédaction, avec le fuseau si le message va au pays voisin.",
        'When: the time of seeing and not of writing, with its time zone if the report goes to a neighbouring state.',
      ),
      t(
        'إلى أين، وماذا فعلت، وماذا تقترح.',
        'Vers où, ce que vous avez fait, ce que vous proposez.',
        'Where to, what you did and what you propose.',
      ),
    ),
    warning(
      'من تراه يعبر ليلاً قد يكون مهرّباً أو راعياً أو أسرة هاربة ضلت الطريق. الإنقاذ أولاً: من وُجد عطشان في الصحراء يُسقى ويُسعَف قبل أن يُسأل، ولا تُطلق النار إلا دفاعاً عن حياة مهددة تهديداً وشيكاً، وفي حدود القانون.',
      "Celui qui passe de nuit peut être un trafiquant, un berger ou une famille en fuite qui s'est perdue. Le secours d'abord : qui a soif dans le désert reçoit eau et soins avant toute question. On ne fait usage d'une arme que pour défendre une vie sous une menace imminente, dans les limites de la loi.",
      'Whoever crosses at night may be a smuggler, a herder or a family in flight that lost its way. Rescue comes first: a person found thirsting in the desert is given water and care before any question. Firearms are used only to defend life against an imminent threat, within the law.',
    ),
    practice(
      'غيّر مواعيد الدورية ومسالكها دائماً، واحمل ماءً يكفي ضعف المدة، وأبلغ بخط سيرك وساعة عودتك قبل الخروج: دورية لا يعرف أحد مكانها تصير هي موضوع البحث.',
      "Variez toujours les horaires et les itinéraires, emportez de l'eau pour le double du temps prévu, laissez au départ votre trajet et l'heure de retour : une patrouille dont nul ne sait où elle est devient l'objet des recherches.",
      'Always vary the times and routes of patrols, carry water for twice the time, and leave your route and hour of return before you set out: a patrol whose place no one knows becomes the one to be searched for.',
    ),
  ],
};

export const landSurveillance: Course = {
  code: 'LBS-1',
  title: t('مراقبة الحدود البرية', 'Surveillance des frontières terrestres', 'Land-border surveillance'),
  summary: t(
    'تخطيط الدوريات والمراقبة الثابتة في البيئة الصحراوية، وقراءة الأثر، وتحرير بلاغ يُعمل به، والتنسيق مع الجوار، والإنقاذ وحماية من يُعثر عليهم.',
    "Préparer patrouilles et postes d'observation en milieu désertique, lire les traces, rédiger un compte rendu utile, se coordonner avec les voisins, secourir et protéger les personnes trouvées.",
    'Planning patrols and static observation in the desert, reading tracks, writing a report that can be acted on, coordinating with neighbours, rescuing and protecting the people found.',
  ),
  sector: 'security',
  sqfLevel: 4,
  borders: ['land'],
  areas: ['surveillance', 'fundamental-rights-and-protection'],
  functions: ['surveillance', 'shift-lead'],
  outcomes: [
    {
      kind: 'knowledge',
      text: t(
        'أن تصف وسائل المراقبة البرية وحدود كل منها، وقواعد استعمال القوة والإنقاذ.',
        "Décrire les moyens de surveillance terrestre, leurs limites, les règles d'usage de la force et de secours.",
        'Describes the means of land surveillance and their limits, and the rules on force and rescue.',
      ),
      assessment: 'exam',
    },
    {
      kind: 'skill',
      text: t(
        'أن تقدّر عمر الأثر واتجاهه وحمولته، وأن تحدد موقعه وتحرر بلاغاً كاملاً.',
        "Estimer l'âge, le sens et la charge d'une trace, la situer et rédiger un compte rendu complet.",
        'Judges age, direction and load of a track, fixes its position and writes a complete report.',
      ),
      assessment: 'practical',
    },
    {
      kind: 'responsibility-and-autonomy',
      text: t(
        'أن تقود دورية صغيرة وأن تقدّم سلامة أفرادها ومن تلقاهم على كل هدف.',
        'Conduire une petite patrouille et placer la sécurité des siens et des personnes rencontrées avant tout objectif.',
        'Leads a small patrol and puts the safety of its members and of those it meets before any objective.',
      ),
      assessment: 'practical',
    },
  ],
  hours: { contact: 25, selfStudy: 8, practical: 32 },
  delivery: 'mobile-team',
  classification: 'open',
  languages: ['ar', 'fr', 'en'],
  prerequisites: [],
  validityMonths: 36,
  modules: [
    {
      key: 'observation',
      title: t('الملاحظة والإبلاغ', 'Observer et rendre compte', 'Observing and reporting'),
      lessons: [lesson],
    },
  ],
  drawings: {},
};
