import { t } from '../../texts/text.js';
import type { ItemDocument } from '../../types.js';
import { choice } from './item.js';

/** How documents are built and falsified: lesson 1. */
export const fraudItems: ItemDocument[] = [
  choice({
    code: 'TDE-1-001',
    points: 1,
    stem: t(
      'جواز كله، غلافاً وورقاً وطباعةً، أُعيد صنعه خارج جهة الإصدار. ماذا تسميه في تقريرك؟',
      "Un passeport a été entièrement reproduit, couverture, papier et impression, hors de l'autorité émettrice. Comment le désignez-vous dans votre compte rendu ?",
      'A passport was reproduced as a whole, cover, paper and print, outside the issuing authority. What do you call it in your report?',
    ),
    options: [
      t('وثيقة محرّفة', 'Un document falsifié', 'A forged (altered) document'),
      t('وثيقة وهمية', 'Un document de fantaisie', 'A fantasy document'),
      t('وثيقة مقلّدة', 'Une contrefaçon', 'A counterfeit'),
      t('دفتر أبيض مسروق', 'Un document vierge volé', 'A stolen blank'),
    ],
    correct: ['c'],
    explanation: t(
      'التقليد نسخ كامل لوثيقة موجودة؛ والتحريف تغيير في وثيقة أصلية؛ والوهمية لا يقابلها أصل.',
      "La contrefaçon reproduit en entier un document existant ; la falsification modifie un document authentique ; le document de fantaisie n'imite aucun original.",
      'A counterfeit reproduces an existing document as a whole; a forgery alters a genuine one; a fantasy document has no original.',
    ),
  }),
  choice({
    code: 'TDE-1-002',
    points: 1,
    stem: t(
      'الورق والعلامة المائية والخيط وأحبار الخلفية كلها مطابقة للنموذج، أما الصورة فمطبوعة بنفث الحبر والنموذج منقوش بالليزر، والرقم ضمن سلسلة أُبلغ عنها. ما أقرب فرضية؟',
      "Papier, filigrane, fil et encres de fond sont conformes au spécimen ; mais la photo est imprimée au jet d'encre quand le modèle est gravé au laser, et le numéro appartient à une série signalée. Quelle est l'hypothèse la plus probable ?",
      'Paper, watermark, thread and background inks all agree with the specimen; but the photograph is inkjet where the model is laser-engraved, and the number belongs to a series that was reported. Which is the likeliest hypothesis?',
    ),
    options: [
      t(
        'دفتر أبيض مسروق عبّأه المزوِّر',
        'Un document vierge volé, personnalisé par le fraudeur',
        'A stolen blank personalised by the forger',
      ),
      t('وثيقة مقلّدة متقنة', 'Une contrefaçon de grande qualité', 'A counterfeit of high quality'),
      t('منتحل شخصية', 'Un usurpateur', 'An impostor'),
      t(
        'تغيير مشروع في طريقة الإصدار',
        "Un changement régulier du procédé d'émission",
        'A regular change in the issuing technique',
      ),
    ],
    correct: ['a'],
    explanation: t(
      'سلامة الدفتر كله مع عيب في التخصيص وحده، ورقم من سلسلة مبلّغ عنها، علامتا الدفتر الأبيض المسروق.',
      'Un support irréprochable, un défaut limité à la personnalisation et un numéro signalé : ce sont les signes du vierge volé.',
      'A faultless booklet, a defect in the personalisation alone and a reported number are the signs of a stolen blank.',
    ),
  }),
  choice({
    code: 'TDE-1-003',
    points: 2,
    stem: t(
      'أيّ هذه العلامات تدل على تبديل الصورة في صفحة بيانات ورقية مغلّفة؟ اختر كل ما يصح.',
      'Lesquels de ces signes indiquent une substitution de photo sur une page de données en papier laminé ? Cochez toutes les bonnes réponses.',
      'Which of these are signs of photo substitution on a laminated paper data page? Choose all that apply.',
    ),
    options: [
      t(
        'خطوط الخلفية تنقطع عند حافة الصورة',
        'Les guillochis s’interrompent au bord de la photo',
        'The guilloche breaks off at the edge of the photograph',
      ),
      t(
        'العنصر الحيودي لا يكتمل فوق حافة الصورة',
        'Le DOVID n’est plus continu à cheval sur la photo',
        'The diffractive device is no longer whole across the edge',
      ),
      t(
        'الغلاف باهت والزوايا مهترئة',
        'La dorure est pâlie et les coins usés',
        'The gilding is faded and the corners worn',
      ),
      t(
        'ظل حافة مرتفعة حول الصورة في الضوء المائل',
        'En lumière rasante, une arête porte ombre autour de la photo',
        'Under oblique light a raised edge casts a shadow round the photograph',
      ),
    ],
    correct: ['a', 'b', 'd'],
    explanation: t(
      'انقطاع الخطوط وانكسار العنصر الحيودي وبروز الحافة آثار فتح الغشاء. أما اهتراء الغلاف فمن الاستعمال.',
      "Guillochis interrompus, DOVID rompu, arête saillante : le laminat a été ouvert. La dorure pâlie n'est que de l'usure.",
      'Broken lines, a broken device and a raised edge show that the laminate was opened. A worn cover is only use.',
    ),
  }),
  choice({
    code: 'TDE-1-004',
    points: 1,
    stem: t(
      'يقدَّم إليك جواز متقن الصنع باسم هيئة تدّعي المواطنة العالمية، ورمز دولته غير وارد في القائمة الدولية. ما هو؟',
      "On vous présente un passeport soigné, au nom d'un organisme qui se dit de citoyenneté mondiale ; son code d'État ne figure pas sur la liste internationale. De quoi s'agit-il ?",
      'You are handed a well-made passport of a body claiming world citizenship; its state code is not on the international list. What is it?',
    ),
    options: [
      t('جواز سفر دبلوماسي', 'Un passeport diplomatique', 'A diplomatic passport'),
      t(
        'وثيقة وهمية لا تُعد وثيقة سفر',
        'Un document de fantaisie, sans valeur de titre de voyage',
        'A fantasy document, no travel document at all',
      ),
      t('وثيقة سفر للاجئين', 'Un titre de voyage pour réfugié', 'A refugee travel document'),
      t(
        'وثيقة محرّفة أُبدل غلافها',
        'Un document falsifié dont la couverture a été changée',
        'A forged document with an exchanged cover',
      ),
    ],
    correct: ['b'],
    explanation: t(
      'لا يُصدر وثيقة السفر إلا دولة أو منظمة معترف بها، ورمزها في الجزء 3 من الوثيقة 9303. وجودة الصنع لا تغيّر ذلك.',
      "Seuls un État ou une organisation reconnue délivrent un titre de voyage ; leurs codes figurent dans la partie 3 du document 9303. La qualité de fabrication n'y change rien.",
      'Only a state or a recognised organisation issues travel documents; their codes are in part 3 of Doc 9303. Good workmanship makes no difference.',
    ),
  }),
  choice({
    code: 'TDE-1-008',
    points: 1,
    stem: t(
      'الجواز أصلي سليم، لكنك تشك في أن حامله ليس صاحبه. على أيّ ملامح تعتمد أولاً؟',
      "Le passeport est authentique et intact, mais vous doutez que le porteur en soit le titulaire. Sur quels traits vous fondez-vous d'abord ?",
      'The passport is genuine and intact, but you doubt that the bearer is its holder. Which features do you rely on first?',
    ),
    options: [
      t('لون الشعر وطوله', 'La couleur et la longueur des cheveux', 'Colour and length of the hair'),
      t('اللحية والنظارة', 'La barbe et les lunettes', 'Beard and glasses'),
      t(
        'امتلاء الوجه ولون البشرة في الصورة',
        'Le volume du visage et le teint sur la photo',
        'Fullness of the face and skin tone in the photograph',
      ),
      t(
        'شكل الأذن والمسافات بين ملامح الوجه',
        "La forme de l'oreille et les écarts entre les traits",
        'The shape of the ear and the distances between features',
      ),
    ],
    correct: ['d'],
    explanation: t(
      'شكل الأذن ونِسب الوجه والندوب لا تتغير بسهولة. أما الشعر واللحية والوزن والإضاءة فتتغير كلها.',
      "L'oreille, les proportions et les cicatrices changent peu ; cheveux, barbe, poids et éclairage changent tous.",
      'Ear, proportions and scars change little; hair, beard, weight and lighting all change.',
    ),
  }),
  choice({
    code: 'TDE-1-009',
    points: 1,
    stem: t(
      'لماذا يصعب تبديل الصورة في صفحة بيانات من البولي كربونات منقوشة بالليزر؟',
      "Pourquoi est-il difficile de remplacer la photo d'une page de données en polycarbonate gravée au laser ?",
      'Why is it hard to replace the photograph in a laser-engraved polycarbonate data page?',
    ),
    options: [
      t(
        'لأنها مغطاة بغشاء سميك ملصق بالغراء',
        "Parce qu'un film épais la recouvre, fixé à la colle",
        'Because a thick glued film covers it',
      ),
      t(
        'لأن الصورة متفحّمة في داخل المادة، والصفائح مصهورة كتلة واحدة',
        "Parce que l'image est carbonisée dans la masse et que les feuilles ne font plus qu'un bloc",
        'Because the image is charred inside the material, and the sheets are fused into one body',
      ),
      t(
        'لأن الحبر المستعمل لا يذوب في الماء',
        "Parce que l'encre employée ne se dissout pas dans l'eau",
        'Because the ink does not dissolve in water',
      ),
      t(
        'لأن في الصفحة علامة مائية خلف الصورة',
        'Parce qu’un filigrane se trouve derrière la photo',
        'Because there is a watermark behind the photograph',
      ),
    ],
    correct: ['b'],
    explanation: t(
      'يُحدث الليزر سواداً في طبقة داخلية، ولا حبر فيها ولا غراء؛ ومحاولة فصل الصفائح تُتلف الصفحة إتلافاً ظاهراً.',
      'Le laser noircit une couche interne, sans encre ni colle ; vouloir séparer les feuilles détruit visiblement la page.',
      'The laser blackens an inner layer, with neither ink nor glue; trying to separate the sheets visibly destroys the page.',
    ),
  }),
];
