import { bullets, drawn, heading, note, paragraph, practice, steps, t, table, warning } from '../../texts/text.js';
import type { Lesson } from '../../types.js';

/** Security features by level of inspection, and the lights to see them under. */
export const featuresLesson: Lesson = {
  key: 'security-features',
  title: t(
    'عناصر الأمان وكيف يُنظر إليها',
    'Les éléments de sécurité et la façon de les regarder',
    'Security features and how to look at them',
  ),
  minutes: 40,
  blocks: [
    paragraph(
      'لا يُطلب منك أن تحفظ مئات العناصر، بل أن تعرف القليل منها معرفة تامة وأن تفحصه بالترتيب نفسه في كل مرة. وتُقسم العناصر بحسب ما يحتاج إليه الفاحص، وهو ما يسمى مستوى الفحص.',
      "On ne vous demande pas de retenir des centaines d'éléments, mais d'en connaître quelques-uns parfaitement et de les contrôler chaque fois dans le même ordre. On les classe d'après ce qu'il faut à l'examinateur : c'est le niveau d'inspection.",
      'You are not asked to remember hundreds of features but to know a few of them perfectly and to check them in the same order every time. They are grouped by what the examiner needs, which is called the level of inspection.',
    ),
    table(
      [
        t('المستوى', 'Niveau', 'Level'),
        t('بماذا يُفحص', 'Moyens', 'With what'),
        t('أين ومن', 'Où et par qui', 'Where and by whom'),
        t('أمثلة', 'Exemples', 'Examples'),
      ],
      [
        t('الأول', '1', '1'),
        t('العين واليد، في ثوانٍ', "L'œil et le doigt, en quelques secondes", 'Eye and finger, in seconds'),
        t('الخط الأول، على المنصة', 'Première ligne, au guichet', 'First line, at the booth'),
        t(
          'العلامة المائية، الطباعة الغائرة، الحبر المتغير بصرياً، العنصر الحيودي، التطابق بالشفافية، التثقيب',
          'Filigrane, taille-douce, encre optiquement variable, DOVID, registre par transparence, perforation',
          'Watermark, intaglio, optically variable ink, diffractive device, see-through register, perforation',
        ),
      ],
      [
        t('الثاني', '2', '2'),
        t(
          'عدسة مكبرة، مصباح فوق بنفسجي، قارئ المنطقة الآلية والشريحة',
          'Loupe, lampe ultraviolet, lecteur de zone automatique et de puce',
          'Loupe, ultraviolet lamp, reader of the machine-readable zone and chip',
        ),
        t(
          'فاحص مدرَّب، في الخط الأول المجهز أو خط التفتيش الثاني',
          'Agent formé, première ligne équipée ou seconde ligne',
          'Trained officer, at an equipped first line or the second line',
        ),
        t(
          'الطباعة المجهرية، الألياف والأحبار المتألقة، الخيط المتألق',
          'Micro-impression, fibrettes et encres fluorescentes, fil fluorescent',
          'Microprint, fluorescent fibres and inks, fluorescent thread',
        ),
      ],
      [
        t('الثالث', '3', '3'),
        t(
          'مجهر، تحليل طيفي، مرجع أصلي',
          'Microscope, analyse spectrale, spécimen de référence',
          'Microscope, spectral analysis, reference specimen',
        ),
        t('المختبر، خبير الوثائق', 'Laboratoire, expert en documents', 'Laboratory, forensic document examiner'),
        t(
          'عناصر سرية وتركيب الأحبار',
          'Éléments confidentiels, composition des encres',
          'Covert features, composition of inks',
        ),
      ],
    ),
    heading('أربعة أضواء وعدسة', 'Quatre lumières et une loupe', 'Four lights and a loupe'),
    drawn(
      'lighting',
      t(
        'أربع طرق للنظر إلى الصفحة الواحدة.',
        'Quatre façons de regarder la même page.',
        'Four ways of looking at one page.',
      ),
    ),
    bullets(
      t(
        'أمِل الصفحة: الحبر المتغير بصرياً ينتقل من لون إلى آخر محدد، كالأخضر والذهبي، والعنصر الحيودي (كالكينيغرام) تتحرك فيه الصورة حركة متصلة. والتقليد الشائع بريق ثابت أو ورق لماع لا يتغير فيه إلا الانعكاس.',
        "Inclinez : l'encre optiquement variable passe d'une couleur à une autre bien définie, du vert à l'or par exemple ; dans un DOVID, tel le kinégramme, l'image se déplace de façon continue. L'imitation courante est une paillette ou un film brillant où seul le reflet change.",
        'Tilt: optically variable ink passes from one definite colour to another, green to gold for instance; in a diffractive device such as a kinegram the image moves continuously. The common imitation is glitter or shiny film in which only the reflection changes.',
      ),
      t(
        'الضوء النافذ: العلامة المائية متدرجة بين فاتح وداكن لأنها فرق في سمك الورق نفسه؛ وصورة التطابق تكتمل من وجهي الورقة بلا انزياح؛ وثقوب الليزر مستديرة نظيفة تصغر من الغلاف إلى آخر الدفتر، ولها أثر احتراق خفيف ولا نتوء لها.',
        "Lumière transmise : le filigrane offre des dégradés du clair au sombre, car c'est l'épaisseur même du papier qui varie ; le registre se complète, recto et verso, sans décalage ; les trous du laser sont ronds et nets, diminuent d'un bout à l'autre du livret, avec une légère trace de brûlure et sans bourrelet.",
        'Transmitted light: a watermark shades from light to dark because the paper itself varies in thickness; the see-through register completes from both sides without a shift; laser holes are round and clean, shrink from one end of the booklet to the other, slightly singed and without a raised rim.',
      ),
      t(
        'الضوء المائل: ضع المصباح في مستوى الصفحة. تظهر الطباعة الغائرة بارزة لها ظل، وتظهر الصورة الخفية، كما تظهر آثار الكشط وحواف الصورة المبدَّلة وتموّج الغشاء.',
        "Lumière rasante : la lampe au ras de la page. La taille-douce apparaît en relief avec son ombre, l'image latente se révèle ; on voit aussi le grattage, l'arête d'une photo rapportée, les vagues du laminat.",
        'Oblique light: hold the lamp level with the page. Intaglio stands up and casts a shadow and the latent image appears; so do erasures, the edge of a substituted photograph and ripples in the laminate.',
      ),
      t(
        'الأشعة فوق البنفسجية عند 365 نانومتراً: الورق الأمني يبقى داكناً، وتتألق الألياف والنقوش والخيط بألوانها. فإن توهج الورق كله بالأزرق الأبيض فهو ورق تجاري، أو دفتر غُسل مع الثياب؛ فتحقق من بقية الصفحات.',
        "Ultraviolet à 365 nanomètres : le papier de sécurité reste sombre ; fibrettes, motifs et fil s'allument dans leurs couleurs. Si toute la feuille luit d'un blanc bleuté, c'est du papier du commerce… ou un livret passé à la lessive : comparez les autres pages.",
        'Ultraviolet at 365 nanometres: security paper stays dull; fibres, designs and thread light up in their colours. If the whole sheet glows bluish white it is commercial paper, or a booklet that went through the wash: compare the other pages.',
      ),
      t(
        'العدسة بتكبير عشر مرات: الطباعة المجهرية نص يُقرأ بحروف حادة، وهي في النسخة خط متقطع مطموس. وخطوط الخلفية متصلة بلون واحد، أما الطابعة فتُظهر نقاطاً زرقاء وحمراء وصفراء وسوداء.',
        "Loupe de grossissement 10 : la micro-impression est un texte qui se lit, aux lettres nettes ; copiée, ce n'est plus qu'un trait haché. Les lignes du fond sont continues et d'une seule encre, alors que l'imprimante trahit ses points cyan, magenta, jaunes et noirs.",
        'Loupe, ten times: microprint is text that can be read, with sharp letters; copied, it turns into a ragged line. Background lines are continuous and of one ink, where a printer shows its dots of cyan, magenta, yellow and black.',
      ),
    ),
    heading(
      'أين تجدها في صفحة البيانات',
      'Où les trouver sur la page de données',
      'Where to find them on the data page',
    ),
    drawn(
      'data-page',
      t(
        'صفحة بيانات نموذجية وعناصرها الثمانية.',
        'Une page de données spécimen et ses huit éléments.',
        'A specimen data page and its eight features.',
      ),
    ),
    paragraph(
      'لا تجتمع العناصر كلها في كل جواز: صفحة البولي كربونات لا علامة مائية فيها، والتثقيب قد يكون في صفحات التأشيرات دون صفحة البيانات. لذلك يُقارن الجواز بنموذج من الدولة نفسها والسلسلة نفسها، في مرجع الوثائق المتاح لديك، لا بما تظن أنه ينبغي أن يكون.',
      "Aucun passeport ne les réunit tous : une page en polycarbonate n'a pas de filigrane, et la perforation peut se trouver sur les pages de visa et non sur la page de données. On compare donc avec un spécimen du même État et de la même série, dans la base de référence dont vous disposez, et non avec l'idée qu'on s'en fait.",
      'No passport has them all: a polycarbonate page has no watermark, and the perforation may be in the visa pages rather than the data page. So compare with a specimen of the same state and the same series in the reference collection at your disposal, not with what you think it ought to look like.',
    ),
    heading('فحص في أربعين ثانية', 'Un contrôle en quarante secondes', 'A check in forty seconds'),
    steps(
      t(
        'حيِّ المسافر، وانظر إلى وجهه قبل أن تفتح الجواز.',
        'Saluez le voyageur et regardez son visage avant d’ouvrir le passeport.',
        'Greet the traveller, and look at the face before you open the passport.',
      ),
      t(
        'تحسَّس الدفتر: الغلاف، الخياطة، سماكة صفحة البيانات، الطباعة الغائرة.',
        'Sentez le livret : couverture, couture, épaisseur de la page de données, taille-douce.',
        'Feel the booklet: cover, stitching, thickness of the data page, intaglio.',
      ),
      t(
        'أمِل صفحة البيانات: حبر، عنصر حيودي، حواف الصورة.',
        'Inclinez la page de données : encre, DOVID, bords de la photo.',
        'Tilt the data page: ink, diffractive device, edges of the photograph.',
      ),
      t(
        'ارفع صفحة من صفحات التأشيرات إلى الضوء: علامة مائية، تطابق، تثقيب.',
        'Levez une page de visa vers la lumière : filigrane, registre, perforation.',
        'Hold a visa page against the light: watermark, register, perforation.',
      ),
      t(
        'مرِّر الجواز تحت المصباح فوق البنفسجي: صفحتان على الأقل، ثم منتصف الدفتر حيث الخيط.',
        'Passez-le sous la lampe ultraviolet : deux pages au moins, puis le milieu du livret, où passe le fil.',
        'Pass it under the ultraviolet lamp: two pages at least, then the middle of the booklet where the thread runs.',
      ),
      t(
        'اقرأ البيانات واسأل سؤالاً بسيطاً عن واحد منها.',
        "Lisez les données et posez une question simple sur l'une d'elles.",
        'Read the data and ask one simple question about them.',
      ),
    ),
    practice(
      'حين تنقطع الكهرباء في المركز لا ينقطع الفحص: الشمس ضوء نافذ ممتاز، ومصباح الجيب بجانب الصفحة ضوء مائل. احمل في جيبك عدسة ومصباحاً صغيراً فوق بنفسجي ببطارية، وافحص في ظل سيارتك، فالأشعة فوق البنفسجية لا تُرى آثارها في وهج الظهيرة.',
      "Quand le groupe électrogène s'arrête, le contrôle continue : le soleil fait une excellente lumière transmise, une lampe de poche posée de côté une bonne lumière rasante. Ayez sur vous une loupe et une petite lampe ultraviolet à pile, et travaillez à l'ombre d'un véhicule : en plein midi, on ne voit rien de la fluorescence.",
      'When the generator stops, the check does not: the sun makes excellent transmitted light and a torch laid beside the page good oblique light. Carry a loupe and a small battery ultraviolet lamp, and work in the shade of a vehicle, for in the glare of noon no fluorescence can be seen.',
    ),
    warning(
      'عنصر واحد ناقص ليس دليلاً على التزوير، وعنصر واحد سليم ليس دليلاً على الصحة. ابحث عن عنصرين مستقلين على الأقل من طبقتين مختلفتين. ولا توجّه المصباح فوق البنفسجي إلى عين أحد.',
      "Un seul élément manquant ne prouve pas la fraude, un seul élément correct ne prouve pas l'authenticité. Cherchez au moins deux indices indépendants, dans deux couches différentes. Ne dirigez jamais la lampe ultraviolet vers les yeux de quiconque.",
      'One missing feature does not prove fraud and one sound feature does not prove authenticity. Look for at least two independent signs, in two different layers. Never point the ultraviolet lamp at anyone’s eyes.',
    ),
    note(
      'الشريحة الإلكترونية عنصر قوي إذا تحقق القارئ من التوقيع الرقمي لدولة الإصدار. أما شريحة لا تُقرأ فليست تزويراً: قد تكون تالفة، وصاحبها مسافر عادي إلى أن يثبت غير ذلك.',
      "La puce est un élément fort quand le lecteur vérifie la signature numérique de l'État émetteur. Une puce muette n'est pas une fraude : elle peut être endommagée, et son titulaire reste un voyageur comme un autre jusqu'à preuve du contraire.",
      'The chip is a strong feature when the reader verifies the digital signature of the issuing state. A chip that cannot be read is not fraud: it may be damaged, and its holder is a traveller like any other until shown otherwise.',
    ),
  ],
};
