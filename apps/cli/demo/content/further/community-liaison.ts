import { bullets, heading, paragraph, practice, steps, t, table, warning } from '../texts/text.js';
import type { Course, Lesson } from '../types.js';

const lesson: Lesson = {
  key: 'living-with-the-border',
  title: t(
    'أهل الحدود: الجوار قبل المراقبة',
    'Les riverains : le voisinage avant la surveillance',
    'People of the border: neighbours first',
  ),
  minutes: 30,
  blocks: [
    paragraph(
      'الخط على الخريطة حديث، أما القرابة والمرعى والسوق فأقدم منه. أسر نصفها هنا ونصفها هناك، وقطعان تتبع المطر، وتاجر يعبر كل خميس منذ ثلاثين سنة. هؤلاء ليسوا موضوع المراقبة، بل هم أول من يعلم إذا تغيّر شيء، وأول من يتضرر إذا أخطأنا. وعمل ضابط الاتصال أن يبني معهم ثقة تبقى بعد أن يُنقل.',
      "Le trait sur la carte est récent ; la parenté, le pâturage et le marché sont plus anciens. Des familles vivent de part et d'autre, des troupeaux suivent la pluie, un commerçant passe tous les jeudis depuis trente ans. Ces gens ne sont pas l'objet de la surveillance : ils sont les premiers à savoir que quelque chose a changé, et les premiers à souffrir de nos erreurs. L'officier de liaison bâtit avec eux une confiance qui lui survivra quand il sera muté.",
      'The line on the map is recent; kinship, pasture and market are older. Families live on both sides, herds follow the rain, a trader has crossed every Thursday for thirty years. These people are not what we watch. They are the first to know that something has changed and the first to suffer when we are wrong. A liaison officer builds a trust with them that outlasts the posting.',
    ),
    heading('مع من تتحدث', 'À qui parler', 'Whom to talk to'),
    table(
      [
        t('من', 'Qui', 'Who'),
        t('ما يعرفه', 'Ce qu’ils savent', 'What they know'),
        t('ما ينتظره منك', 'Ce qu’ils attendent', 'What they expect'),
      ],
      [
        t('شيوخ القبائل والأعيان', 'Chefs coutumiers et notables', 'Elders and notables'),
        t(
          'النزاعات القديمة ومن يُصغى إليه',
          'Les différends anciens, et qui est écouté',
          'Old disputes, and who is listened to',
        ),
        t('الاحترام والوفاء بالوعد', 'Le respect et la parole tenue', 'Respect and promises kept'),
      ],
      [
        t('الرعاة والناقلون', 'Éleveurs et transporteurs', 'Herders and drivers'),
        t('المسالك والآبار والغرباء', 'Les pistes, les puits, les inconnus', 'Tracks, wells and strangers'),
        t(
          'عبور واضح القواعد بلا إتاوة',
          'Des règles de passage claires, sans racket',
          'Clear rules for crossing, without extortion',
        ),
      ],
      [
        t('جمعيات النساء', 'Associations de femmes', "Women's associations"),
        t(
          'الأسواق والأطفال الوافدون وحدهم',
          'Les marchés, les enfants arrivés seuls',
          'Markets, and children who arrive alone',
        ),
        t('مخاطَبة تُسمع، وضابطات', 'Être entendues, et par des agentes', 'Being heard, by female officers too'),
      ],
      [
        t('الشباب', 'Les jeunes', 'Young people'),
        t('عروض المهرّبين وأثمانها', 'Les offres des passeurs et leurs prix', "Smugglers' offers and their prices"),
        t('بديل يُرزق منه', 'Un autre gagne-pain', 'Another living'),
      ],
    ),
    heading('لقاء شهري يُنتظر', 'Une rencontre mensuelle attendue', 'A monthly meeting that people wait for'),
    steps(
      t(
        'اعقده في مكانهم لا في مركزك، وفي غير يوم السوق وموسم الترحال.',
        'Tenez-la chez eux, non au poste, hors du jour de marché et du temps de transhumance.',
        'Hold it at their place and not at the post, away from market day and the season of moving herds.',
      ),
      t(
        'ابدأ بما وعدت به في اللقاء الماضي: ما تحقق وما تعذّر ولماذا.',
        'Commencez par vos promesses de la dernière fois : ce qui est fait, ce qui ne l’est pas, et pourquoi.',
        'Begin with what you promised last time: what is done, what is not, and why.',
      ),
      t(
        'اسمع الشكوى كاملة، ولو كانت من رجالك، وسجّلها برقم يُتابَع.',
        'Écoutez la plainte en entier, même contre vos agents, et enregistrez-la sous un numéro suivi.',
        'Hear a complaint out, even one against your own officers, and register it under a number that can be followed.',
      ),
      t(
        'اختم بأمر واحد عملي: بئر، أو موعد فتح المعبر، أو مرور مريض ليلاً.',
        "Terminez par une chose pratique : un puits, l'heure d'ouverture du passage, le transit nocturne d'un malade.",
        'Close with one practical thing: a well, the opening hours of the crossing, a sick person’s passage at night.',
      ),
    ),
    warning(
      'من حدّثك ليس مُخبراً. لا تدفع له، ولا تذكر اسمه في بلاغ، ولا تزره وحده أمام الناس بعد حادثة: قد يدفع هو وأسرته ثمن ذلك.',
      "Qui vous a parlé n'est pas un indicateur. Ne le payez pas, ne citez pas son nom dans un rapport, n'allez pas le voir seul et en public après un incident : lui et les siens pourraient en payer le prix.",
      'Someone who talks to you is not an informer. Do not pay them, do not name them in a report, do not visit them alone in public after an incident: they and their family may pay for it.',
    ),
    bullets(
      t(
        'الشراكة تُقاس بما يأتي من الناس: شكاوى تُقدَّم، ومفقودون يُبلَّغ عنهم، وشباب لم يرحلوا.',
        'Le partenariat se mesure à ce qui vient des gens : plaintes déposées, disparus signalés, jeunes restés au pays.',
        'Partnership is measured by what comes from the people: complaints brought, missing persons reported, young people who stayed.',
      ),
      t(
        'التنمية أمن: معبر تُحترم مواعيده وسوق تُفتح في يومها يمنعان من التهريب ما لا تمنعه دورية.',
        "Le développement est une sécurité : un passage aux heures tenues et un marché ouvert empêchent plus de trafic qu'une patrouille.",
        'Development is security: a crossing that keeps its hours and a market that opens on its day prevent more smuggling than a patrol.',
      ),
    ),
    practice(
      'تعلّم التحية بلغة أهل المكان، حسانية كانت أو تماشقية أو هوسا أو زغاوة، واسأل عن الماشية والمطر قبل أن تسأل عن الطريق.',
      "Apprenez à saluer dans la langue du lieu, hassaniya, tamasheq, haoussa ou zaghawa, et demandez des nouvelles du bétail et de la pluie avant d'en demander de la piste.",
      'Learn to greet in the language of the place, be it Hassaniya, Tamasheq, Hausa or Zaghawa, and ask after the animals and the rain before you ask about the road.',
    ),
  ],
};

export const communityLiaison: Course = {
  code: 'BCL-1',
  title: t('الاتصال بسكان المناطق الحدودية', 'Liaison avec les populations frontalières', 'Border-community liaison'),
  summary: t(
    'بناء ثقة دائمة مع سكان الحدود: معرفة المخاطَبين، وإدارة لقاء منتظم، وتلقي الشكاوى ومتابعتها، وحماية من يتحدث، وربط الأمن بالتنمية.',
    'Bâtir une confiance durable avec les riverains : connaître ses interlocuteurs, tenir une rencontre régulière, recevoir et suivre les plaintes, protéger ceux qui parlent, lier sécurité et développement.',
    'Building lasting trust with people of the border: knowing whom to talk to, holding a regular meeting, receiving and following up complaints, protecting those who talk, linking security and development.',
  ),
  sector: 'security',
  sqfLevel: 5,
  borders: ['land'],
  areas: ['cooperation', 'fundamental-rights-and-protection', 'interviewing'],
  functions: ['post-commander', 'shift-lead', 'surveillance'],
  outcomes: [
    {
      kind: 'knowledge',
      text: t(
        'أن تعرّف بالفاعلين المحليين ومصالحهم وبأنظمة العبور والترحال في منطقتك.',
        'Présenter les acteurs locaux, leurs intérêts et les régimes de passage et de transhumance de sa zone.',
        'Describes local actors, their interests, and the rules for crossing and for moving herds in the area.',
      ),
      assessment: 'exam',
    },
    {
      kind: 'skill',
      text: t(
        'أن تدير لقاءً مع السكان، وأن تسجّل الشكاوى وتتابعها إلى جوابها.',
        "Conduire une rencontre avec les habitants, enregistrer les plaintes et les suivre jusqu'à la réponse.",
        'Runs a meeting with residents, registers complaints and follows them to an answer.',
      ),
      assessment: 'practical',
    },
    {
      kind: 'responsibility-and-autonomy',
      text: t(
        'أن تصون سلامة محاوريك، وأن تفي بما وعدتَ وتعترف بالخطأ وتصلحه.',
        'Protéger ses interlocuteurs, tenir parole, reconnaître les erreurs et les réparer.',
        'Keeps those who talk safe, keeps promises, admits mistakes and mends them.',
      ),
      assessment: 'both',
    },
  ],
  hours: { contact: 24, selfStudy: 6, practical: 16 },
  delivery: 'residential',
  classification: 'open',
  languages: ['ar', 'fr', 'en'],
  prerequisites: [],
  validityMonths: null,
  modules: [{ key: 'neighbours', title: t('الجوار', 'Le voisinage', 'Neighbours'), lessons: [lesson] }],
  drawings: {},
};
