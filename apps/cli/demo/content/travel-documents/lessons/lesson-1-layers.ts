import type { Lesson } from '../../types.js';
import { bullets, drawn, heading, note, paragraph, practice, t, table, warning } from '../../texts/text.js';

/** How a passport is built, and what each kind of fraud leaves behind. */
export const layersLesson: Lesson = {
  key: 'layers-of-a-passport',
  title: t(
    'كيف يُصنع جواز السفر وماذا يترك المزوِّر',
    'Comment un passeport est fait, et ce que la fraude y laisse',
    'How a passport is built, and what fraud leaves behind',
  ),
  minutes: 35,
  blocks: [
    paragraph(
      'من عرف كيف تُصنع الوثيقة عرف أين يبحث. فجواز السفر ليس ورقة عليها اسم وصورة، بل بناء من طبقات متلاحمة، كل طبقة منها تحمي التي تحتها. والمزوِّر مضطر إلى أن يفتح هذا البناء أو يقلّده أو يتحايل عليه، وفي كل حالة يترك أثراً. مهمتك في الخط الأول ألا تثبت التزوير، بل أن ترى الأثر في أقل من دقيقة وأن تصفه بدقة.',
      "Qui sait comment un document est fabriqué sait où regarder. Un passeport n'est pas une feuille qui porte un nom et une photo : c'est une construction de couches solidaires, dont chacune protège celle du dessous. Le faussaire doit l'ouvrir, l'imiter ou la contourner, et dans tous les cas il laisse une trace. En première ligne, votre tâche n'est pas de prouver la fraude, mais de voir la trace en moins d'une minute et de la décrire avec précision.",
      'If you know how a document is made, you know where to look. A passport is not a sheet with a name and a photograph; it is a structure of bonded layers, each protecting the one beneath. A forger has to open that structure, imitate it or get round it, and each way leaves a trace. On the first line your task is not to prove fraud but to see the trace in under a minute and to describe it exactly.',
    ),
    heading('طبقات الوثيقة', 'Les couches du document', 'The layers of the document'),
    drawn(
      'layers',
      t(
        'طبقات الدفتر وطبقات صفحة البيانات، مفككة.',
        'Le livret et la page de données, en vue éclatée.',
        'The booklet and the data page, taken apart.',
      ),
    ),
    bullets(
      t(
        'المادة الأساس: ورق أمني من ألياف القطن، خالٍ من المبيّضات الضوئية، فيه علامة مائية وألياف لا تُرى إلا تحت الأشعة فوق البنفسجية؛ أو صفائح من البولي كربونات تُصهر معاً حتى تصير كتلة واحدة لا تنفصل.',
        'Le support : un papier de sécurité à base de coton, sans azurant optique, avec filigrane et fibrettes visibles seulement sous ultraviolet ; ou bien des feuilles de polycarbonate fondues ensemble en un bloc qui ne se sépare plus.',
        'The substrate: security paper made from cotton, free of optical brighteners, with a watermark and fibres that show only under ultraviolet; or sheets of polycarbonate fused into one body that no longer comes apart.',
      ),
      t(
        'طباعة الخلفية: خطوط متموجة دقيقة متصلة (غيوش) وتدرّج ألوان بلا حدود ظاهرة بينها، ونصوص مجهرية. هذه خطوط تُطبع بلون صريح، لا بنقاط كما تفعل طابعات المكاتب.',
        "L'impression de fond : des guillochis continus, un dégradé irisé sans limite visible entre les teintes, des micro-textes. Ce sont des traits imprimés en encre pleine, non des points comme en produit une imprimante de bureau.",
        'The background print: continuous fine-line guilloche, rainbow colouring that passes from one tint to the next without an edge, and microprint. These are lines in solid ink, not the dots of an office printer.',
      ),
      t(
        'التخصيص: إدخال الصورة والبيانات بالنقش الليزري أو الطباعة النافثة للحبر أو النقل الحراري. لكل دولة ولكل طراز طريقة واحدة معروفة؛ فإن وجدت غيرها فاسأل لماذا.',
        "La personnalisation : la photo et les données sont portées par gravure laser, jet d'encre ou transfert thermique. Chaque État, pour chaque modèle, emploie un procédé connu ; si vous en voyez un autre, demandez-vous pourquoi.",
        'The personalisation: photograph and data are put in by laser engraving, inkjet or thermal transfer. Each state uses one known technique for each model; if you see another, ask why.',
      ),
      t(
        'الرقاقة الواقية: غشاء شفاف يغطي صفحة البيانات الورقية، وغالباً ما يحمل عنصراً حيودياً يمتد فوق حافة الصورة، فلا تُبدَّل الصورة دون أن ينكسر.',
        "Le laminat : un film transparent qui couvre la page de données en papier et porte souvent un élément diffractif à cheval sur le bord de la photo, de sorte qu'on ne change pas la photo sans le rompre.",
        'The laminate: a clear film over a paper data page, often carrying a diffractive device that runs across the edge of the photograph, so that the photograph cannot be changed without breaking it.',
      ),
      t(
        'الغلاف والتجليد: خيط خياطة متعدد الألوان، كثيراً ما يتألق تحت الأشعة فوق البنفسجية، بغرزات متساوية وعودة ثابتة، وبطانة ملصقة بلا تجاعيد، وترقيم متسلسل للصفحات.',
        "La couverture et la reliure : un fil de couture multicolore, souvent fluorescent, aux points réguliers, avec points d'arrêt ; une garde collée sans pli ; des pages numérotées en suite complète.",
        'The cover and binding: a multicoloured sewing thread, often fluorescent, with even stitches and a back stitch; an endpaper glued without creases; pages numbered in a complete run.',
      ),
    ),
    heading('أنواع الغش وآثارها', 'Les formes de fraude et leurs traces', 'Kinds of fraud and their traces'),
    table(
      [
        t('النوع', 'Forme', 'Kind'),
        t('ما هو', 'Définition', 'What it is'),
        t('ما يتركه', "Ce que l'on trouve", 'What it leaves'),
      ],
      [
        t('وثيقة مقلّدة', 'Contrefaçon', 'Counterfeit'),
        t(
          'نسخة كاملة صُنعت خارج جهة الإصدار',
          "Reproduction complète, faite hors de l'autorité émettrice",
          'A complete reproduction made outside the issuing authority',
        ),
        t(
          'ورق متوهج تحت الأشعة فوق البنفسجية، نقاط طباعة بدل الخطوط، علامة مائية مطبوعة على السطح',
          "Papier qui s'illumine sous ultraviolet, points au lieu de traits, filigrane imprimé en surface",
          'Paper that glows under ultraviolet, dots in place of lines, a watermark printed on the surface',
        ),
      ],
      [
        t('وثيقة محرّفة', 'Falsification', 'Forged (altered)'),
        t(
          'وثيقة أصلية غُيّرت فيها صورة أو بيان أو صفحة',
          'Document authentique dont on a modifié la photo, une donnée ou une page',
          'A genuine document in which a photograph, an entry or a page was changed',
        ),
        t(
          'قص في الغشاء، بقايا لاصق، خلفية مقطوعة أو مكشوطة، خيط أعيدت خياطته',
          'Laminat incisé, restes de colle, fond interrompu ou gratté, fil recousu',
          'Cut laminate, traces of adhesive, a broken or scraped background, resewn thread',
        ),
      ],
      [
        t('دفتر أبيض مسروق', 'Document vierge volé', 'Stolen blank'),
        t(
          'دفتر أصلي سُرق قبل تعبئته ثم عبّأه المزوِّر',
          'Livret authentique volé avant émission, personnalisé par le fraudeur',
          'A genuine booklet stolen before issue and personalised by the forger',
        ),
        t(
          'دفتر سليم كله، والعيب في التخصيص وحده؛ ورقم ضمن سلسلة مبلّغ عن سرقتها',
          'Support irréprochable, défaut dans la seule personnalisation ; numéro dans une série signalée volée',
          'A faultless booklet, the defect in the personalisation alone; a number within a series reported stolen',
        ),
      ],
      [
        t('منتحل الشخصية', 'Usurpateur (imposteur)', 'Impostor'),
        t(
          'وثيقة أصلية لم تُمس، يستعملها من يشبه صاحبها',
          'Document authentique et intact, présenté par un sosie',
          'A genuine, untouched document used by a look-alike',
        ),
        t(
          'لا أثر في الوثيقة؛ الفرق في الوجه والتوقيع والجواب',
          'Rien dans le document ; la différence est dans le visage, la signature, les réponses',
          'Nothing in the document; the difference is in face, signature and answers',
        ),
      ],
      [
        t('وثيقة وهمية', 'Document de fantaisie', 'Fantasy document'),
        t(
          'وثيقة باسم دولة أو هيئة لا وجود لها أو لا تصدر جوازات',
          "Document d'un État ou d'un organisme qui n'existe pas ou n'en délivre pas",
          'A document of a state or body that does not exist or issues none',
        ),
        t(
          'صنع جيد أحياناً؛ رمز دولة غير وارد في القائمة الدولية',
          'Facture parfois soignée ; code pays absent de la liste internationale',
          'At times well made; a state code that is not on the international list',
        ),
      ],
    ),
    paragraph(
      'وثمة نوع سادس لا تكشفه العدسة: جواز أصلي حصل عليه حامله بأوراق ثبوتية كاذبة. الوثيقة سليمة والهوية مكذوبة، ولا يظهر ذلك إلا في المقابلة وفي الاستعلام لدى دولة الإصدار.',
      "Il existe une sixième forme que la loupe ne révèle pas : le passeport authentique obtenu au moyen de faux actes d'état civil. Le document est bon, l'identité ne l'est pas ; seuls l'entretien et la consultation de l'État émetteur le montrent.",
      'There is a sixth kind that no loupe reveals: a genuine passport obtained with false civil-status papers. The document is sound and the identity is not; only the interview and an enquiry with the issuing state bring it out.',
    ),
    warning(
      'لا تثنِ الغشاء ولا ترفع حافته بظفرك لتتأكد: قد تُتلف دليلاً أو جوازاً سليماً. انظر تحت الضوء المائل، وصِف، وأحِل.',
      "Ne pliez pas le laminat et n'en soulevez pas le bord avec l'ongle « pour voir » : vous abîmeriez une preuve, ou un passeport valable. Regardez en lumière rasante, décrivez, transmettez.",
      "Don't bend the laminate or lift its edge with a fingernail to make sure: you may damage evidence, or a good passport. Look under oblique light, describe, refer.",
    ),
    heading('الوجه قبل الورق', 'Le visage avant le papier', 'The face before the paper'),
    paragraph(
      'كلما صعب تزوير الوثائق كثر منتحلو الشخصية. قارن الملامح التي لا تتغير بسهولة: شكل الأذن، والمسافة بين العينين، وقاعدة الأنف، وخط الفك، والندوب والشامات. ولا تعتمد على الشعر أو اللحية أو النظارة أو الوزن. انظر إلى الشخص أولاً ثم إلى الصورة، ملمحاً ملمحاً، واطلب بأدب أن يُكشف الوجه والأذن، على يد شرطية وفي مكان مستور إن طلبت المسافرة ذلك.',
      "Plus les documents sont difficiles à falsifier, plus on rencontre d'usurpateurs. Comparez ce qui change peu : la forme de l'oreille, l'écart des yeux, la base du nez, la ligne de la mâchoire, les cicatrices et grains de beauté. Ne vous fiez ni aux cheveux, ni à la barbe, ni aux lunettes, ni au poids. Regardez la personne d'abord, la photo ensuite, trait par trait, et demandez avec courtoisie que le visage et l'oreille soient découverts, par une agente et à l'abri des regards si la voyageuse le souhaite.",
      'The harder documents are to forge, the more impostors you will meet. Compare what changes little: the shape of the ear, the distance between the eyes, the base of the nose, the line of the jaw, scars and moles. Do not rely on hair, beard, glasses or weight. Look at the person first and then at the photograph, feature by feature, and ask courteously for face and ear to be uncovered, by a female officer and out of sight if the traveller wishes.',
    ),
    practice(
      'في مركز بري على طريق الصحراء: الغبار والحرارة والعرق تُبلي الدفاتر الأصلية، فينتفخ الغشاء ويبهت الغلاف. قبل أن تشك، اسأل: هل التلف منتشر كما يفعل الاستعمال، أم محصور حول الصورة أو حول تاريخ واحد كما تفعل اليد؟',
      "À un poste terrestre sur une piste saharienne, la poussière, la chaleur et la sueur usent les livrets authentiques : le laminat cloque, la dorure s'efface. Avant de soupçonner, demandez-vous : l'usure est-elle répartie, comme la laisse l'usage, ou limitée à la photo ou à une seule date, comme la laisse une main ?",
      'At a land post on a Saharan track, dust, heat and sweat wear genuine booklets out: laminate blisters and gilding fades. Before you suspect, ask: is the wear spread, as use leaves it, or confined to the photograph or to one date, as a hand leaves it?',
    ),
    note(
      'المصطلحات هنا توافق الوثيقة 9303 لمنظمة الطيران المدني الدولي. استعمل في تقريرك اللفظ الدقيق: «مقلّدة» غير «محرّفة»، و«أشتبه» غير «ثبت».',
      "Les termes sont ceux du document 9303 de l'OACI. Dans votre compte rendu, employez le mot juste : « contrefait » n'est pas « falsifié », et « je soupçonne » n'est pas « il est établi ».",
      'The terms follow ICAO Doc 9303. In your report use the exact word: "counterfeit" is not "forged", and "I suspect" is not "it is established".',
    ),
  ],
};
