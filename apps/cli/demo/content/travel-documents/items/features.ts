import { t } from '../../texts/text.js';
import type { ItemDocument } from '../../types.js';
import { choice } from './item.js';

/** Security features and the light to see them under: lesson 2. */
export const featureItems: ItemDocument[] = [
  choice({
    code: 'TDE-1-005',
    points: 1,
    stem: t(
      'ترفع صفحة تأشيرات إلى الضوء فتبدو العلامة المائية بلون واحد وحدود حادة، وتُرى كذلك بالضوء العادي على وجه واحد من الورقة. ماذا تستنتج؟',
      "Vous levez une page de visa vers la lumière : le filigrane est d'une seule teinte, aux bords nets, et se voit aussi en lumière ordinaire, d'un seul côté de la feuille. Qu'en concluez-vous ?",
      'You hold a visa page against the light: the watermark has a single tone and sharp edges, and it can also be seen in ordinary light, on one side of the sheet. What do you infer?',
    ),
    options: [
      t(
        'علامة مائية أصلية على ورق قديم',
        'Un filigrane authentique sur un papier ancien',
        'A genuine watermark on old paper',
      ),
      t(
        'صورة تطابق بالشفافية غير مكتملة',
        'Un registre par transparence incomplet',
        'An incomplete see-through register',
      ),
      t(
        'علامة مائية مقلّدة طُبعت على السطح',
        'Un faux filigrane, imprimé en surface',
        'A false watermark, printed on the surface',
      ),
      t('طباعة غائرة على ظهر الورقة', 'Une taille-douce au verso', 'Intaglio on the reverse'),
    ],
    correct: ['c'],
    explanation: t(
      'العلامة المائية الأصلية فرق في سمك الورق: متدرجة بين الفاتح والداكن، ولا تُرى جيداً إلا بالضوء النافذ، ومن الوجهين.',
      "Un vrai filigrane est une variation d'épaisseur : il est modulé du clair au sombre et ne se voit bien qu'en lumière transmise, des deux côtés.",
      'A true watermark is a variation in thickness: it shades from light to dark and shows well only in transmitted light, from both sides.',
    ),
  }),
  choice({
    code: 'TDE-1-006',
    points: 2,
    stem: t(
      'أيّ هذه العناصر يُفحص في المستوى الأول، أي بالعين واليد دون أداة؟ اختر كل ما يصح.',
      "Lesquels de ces éléments relèvent du niveau d'inspection 1, à l'œil et au toucher, sans instrument ? Cochez toutes les bonnes réponses.",
      'Which of these belong to level 1 inspection, by eye and touch without a tool? Choose all that apply.',
    ),
    options: [
      t('الطباعة الغائرة', 'La taille-douce', 'Intaglio'),
      t('الألياف المتألقة غير المرئية', 'Les fibrettes fluorescentes invisibles', 'Invisible fluorescent fibres'),
      t('الحبر المتغير بصرياً', "L'encre optiquement variable", 'Optically variable ink'),
      t('العلامة المائية', 'Le filigrane', 'The watermark'),
    ],
    correct: ['a', 'c', 'd'],
    explanation: t(
      'الألياف غير المرئية تحتاج إلى مصباح فوق بنفسجي، فهي من المستوى الثاني. وبقية العناصر تُلمس أو تُمال أو تُرفع إلى الضوء.',
      "Les fibrettes invisibles demandent une lampe ultraviolet : niveau 2. Les autres se touchent, s'inclinent ou se lèvent vers la lumière.",
      'Invisible fibres need an ultraviolet lamp, so they are level 2. The others are felt, tilted or held against the light.',
    ),
  }),
  choice({
    code: 'TDE-1-007',
    points: 1,
    stem: t(
      'تحت مصباح 365 نانومتراً تتوهج صفحات الجواز كلها بأزرق أبيض ساطع ولا ترى أي ألياف، وطراز هذا الجواز في المرجع ورقه داكن وأليافه ملونة. ما تفسير ذلك الأرجح؟',
      "Sous une lampe à 365 nanomètres, toutes les pages luisent d'un blanc bleuté vif, sans aucune fibrette ; dans la base de référence, ce modèle a un papier sombre à fibrettes colorées. Quelle est l'explication la plus probable ?",
      'Under a 365-nanometre lamp all pages glow bright bluish white and no fibres show; in the reference collection this model has dull paper with coloured fibres. What is the likeliest explanation?',
    ),
    options: [
      t(
        'ورق تجاري فيه مبيّضات ضوئية، والوثيقة مشتبه في تقليدها',
        'Un papier du commerce azuré : contrefaçon à soupçonner',
        'Commercial paper with optical brighteners: a suspected counterfeit',
      ),
      t('المصباح ضعيف البطارية', 'Une lampe dont la pile est faible', 'A lamp with a weak battery'),
      t(
        'ورق أمني من جيل أحدث',
        "Un papier de sécurité d'une génération plus récente",
        'Security paper of a newer generation',
      ),
      t('صفحة من البولي كربونات', 'Une page en polycarbonate', 'A polycarbonate page'),
    ],
    correct: ['a'],
    explanation: t(
      'الورق الأمني لا مبيّضات فيه فيبقى داكناً. والتوهج العام مع غياب الألياف قرينتان، ويبقى احتمال الغسل بالمنظفات: ابحث عن قرينة مستقلة وأحِل.',
      "Le papier de sécurité, sans azurant, reste sombre. Luminescence générale et absence de fibrettes font deux indices ; reste l'hypothèse d'un lavage : cherchez un indice indépendant et transmettez.",
      'Security paper has no brighteners and stays dull. The overall glow and the missing fibres are two signs; washing remains possible, so look for an independent sign and refer.',
    ),
  }),
];
