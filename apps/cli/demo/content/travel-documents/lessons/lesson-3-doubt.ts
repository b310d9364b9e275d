import type { Block } from '#contracts/catalogue';
import { bullets, heading, ltr, paragraph, steps, t } from '../../texts/text.js';

/** From comparing the two zones to handing a doubt over: the second half of the lesson on the machine-readable zone. */
export const doubtBlocks: readonly Block[] = [
  heading('المنطقتان تقولان الشيء نفسه', 'Les deux zones disent la même chose', 'Both zones say the same'),
  paragraph(
    'ما فوق السطرين يسمى منطقة الفحص البصري. ينبغي أن تتفق المنطقتان في الرقم والتواريخ والجنس والجنسية حرفاً بحرف. أما الاسم فقد يختلف شكله دون أن يختلف معناه: تُحذف علامات الحروف والفاصلة العليا، وتصير الشَّرطة علامة ملء، ويُختصر الاسم الطويل إذا ضاقت الخانات التسع والثلاثون.',
    "Ce qui se trouve au-dessus des deux lignes s'appelle la zone d'inspection visuelle. Numéro, dates, sexe et nationalité doivent y être rigoureusement les mêmes. Le nom, lui, peut changer de forme sans changer de sens : les accents et l'apostrophe disparaissent, le trait d'union devient un remplissage, un nom trop long pour les 39 positions est tronqué.",
    'What stands above the two lines is called the visual inspection zone. Number, dates, sex and nationality must agree exactly. The name may differ in form without differing in meaning: accents and the apostrophe go, a hyphen becomes a filler, and a name too long for the 39 positions is cut.',
  ),
  paragraph(
    `وللأسماء العربية شأن خاص. توصي الوثيقة 9303 بجدول ينقل كل حرف عربي إلى حرف لاتيني أو أكثر، فتصير الحاء XH والشين XSH، ويُكتب «محمود» ${ltr('MXHMWD')} في منطقة القراءة الآلية. غير أن أكثر دول منطقتنا تكتب الاسم كما يُنطق، بقواعد فرنسية أو إنجليزية، فتجد MOHAMED و MUHAMMAD و MOUHAMED لاسم واحد، و BEN و BIN و OULD و EL و AL. فاختلاف الرسم بين جوازين أو بين جواز وتأشيرة ليس قرينة على التزوير. المرجع هو الاسم بالحرف العربي، والسؤال هو: هل تتفق المنطقتان داخل الوثيقة الواحدة؟`,
    `Les noms arabes demandent une attention particulière. Le document 9303 recommande une table qui rend chaque lettre arabe par une ou plusieurs lettres latines : le ح devient XH, le ش XSH, et « محمود » s'écrit ${ltr('MXHMWD')} dans la zone de lecture automatique. Mais la plupart des États de notre région écrivent le nom comme il se prononce, à la française ou à l'anglaise : MOHAMED, MUHAMMAD et MOUHAMED pour un seul nom, et BEN, BIN, OULD, EL ou AL. Une différence de graphie entre deux passeports, ou entre un passeport et un visa, n'est donc pas un indice de fraude. La référence est le nom en caractères arabes, et la question : les deux zones du même document s'accordent-elles ?`,
    `Arabic names need special care. Doc 9303 recommends a table that renders each Arabic letter by one or more Latin ones: ح becomes XH and ش becomes XSH, and “محمود” is written ${ltr('MXHMWD')} in the machine-readable zone. Most states of our region, however, write the name as it is spoken, in the French or the English manner: MOHAMED, MUHAMMAD and MOUHAMED for one name, and BEN, BIN, OULD, EL or AL. A different spelling between two passports, or between a passport and a visa, is therefore no sign of fraud. The name in Arabic script is the reference, and the question is whether the two zones of one document agree.`,
  ),
  heading('إذا ساورك الشك', 'En cas de doute', 'When you are in doubt'),
  steps(
    t(
      'لا تتهم ولا تلمّح. قل: «نحتاج إلى بضع دقائق للتحقق، تفضل معي».',
      "N'accusez pas, n'insinuez rien. Dites : « Il nous faut quelques minutes de vérification, je vous prie de me suivre. »",
      'Do not accuse and do not hint. Say: "We need a few minutes to check this; please come with me."',
    ),
    t(
      'أبقِ الوثيقة في يدك ولا تُعدها، ولا تكتب عليها ولا تدبّسها ولا تنزع منها شيئاً.',
      "Gardez le document en main ; n'y écrivez pas, ne l'agrafez pas, n'en retirez rien.",
      'Keep the document in your hand; do not write on it, staple it or take anything out of it.',
    ),
    t(
      'سجّل ما رأيته: الصفحة، والموضع، والضوء الذي رأيته تحته، والساعة. الوقائع أولاً، والاستنتاج بعدها.',
      "Notez ce que vous avez vu : la page, l'endroit, la lumière employée, l'heure. Les faits d'abord, la conclusion ensuite.",
      'Write down what you saw: the page, the place, the light it showed under, the time. Facts first, inference after.',
    ),
    t(
      'أحِل الشخص والوثيقة معاً إلى خط التفتيش الثاني، وسلّم الوثيقة يداً بيد مقابل توقيع، في ظرف مرقّم يُدوَّن عليه كل من تسلّمها.',
      'Adressez ensemble la personne et le document à la seconde ligne ; remettez le document en main propre contre signature, sous enveloppe numérotée où figure chaque détenteur.',
      'Refer person and document together to the second line; hand the document over against a signature, in a numbered envelope that lists everyone who held it.',
    ),
    t(
      'إن تبيّن أن الوثيقة سليمة فأعدها معتذراً عن التأخير وشاكراً.',
      "Si le document est bon, rendez-le en remerciant et en vous excusant de l'attente.",
      'If the document is sound, give it back with thanks and an apology for the wait.',
    ),
  ),
  heading('الإنسان قبل الوثيقة', 'La personne avant le document', 'The person before the document'),
  bullets(
    t(
      'الإحالة تُبنى على ما في الوثيقة وما في الأجوبة، لا على اللون أو العرق أو الدين أو اللهجة أو الجنس.',
      'Le renvoi en seconde ligne se fonde sur le document et sur les réponses, jamais sur la couleur, l’origine, la religion, l’accent ou le sexe.',
      'A referral rests on the document and the answers, never on colour, origin, religion, accent or sex.',
    ),
    t(
      'من طلب الحماية، بأي لفظ وبأي لغة، يُسجَّل طلبه ويُحال إلى الجهة المختصة ولو كان جوازه مزوّراً. فالمادة 31 من اتفاقية 1951 تمنع معاقبة اللاجئ القادم مباشرة من مكان الخطر على دخوله غير النظامي إذا بادر إلى السلطات وأبدى أسباباً وجيهة، والمادة 33 تمنع ردّه إلى حيث تتهدد حياته أو حريته، وكذلك المادة 2 من اتفاقية منظمة الوحدة الأفريقية لعام 1969.',
      "Quiconque demande protection, en quelque mot et langue que ce soit, voit sa demande enregistrée et transmise à l'autorité compétente, même si son passeport est faux. L'article 31 de la Convention de 1951 interdit de sanctionner pour son entrée irrégulière le réfugié arrivé directement du lieu du danger, s'il se présente sans délai et donne des raisons valables ; l'article 33 interdit de le refouler là où sa vie ou sa liberté seraient menacées, de même que l'article II de la Convention de l'OUA de 1969.",
      'Anyone who asks for protection, in whatever words and language, has the request recorded and passed to the competent authority, even if the passport is false. Article 31 of the 1951 Convention forbids penalties for irregular entry on a refugee who comes directly from the place of danger, reports without delay and shows good cause; article 33 forbids returning anyone to where life or freedom would be threatened, and so does article II of the OAU Convention of 1969.',
    ),
    t(
      'حامل الوثيقة المزوّرة قد يكون ضحية اتجار بالبشر، وقد يكون طفلاً كُتب له عمر كاذب. انتبه إلى من يتكلم بدلاً عنه ومن يحمل أوراقه، وافصل بينهما بهدوء، واستدعِ من هو مدرَّب على ذلك.',
      "Le porteur d'un faux document peut être victime de traite, ou un enfant à qui l'on a donné un autre âge. Remarquez qui parle à sa place et qui garde ses papiers, séparez-les avec calme, appelez un collègue formé.",
      'The bearer of a false document may be a victim of trafficking, or a child who was given another age. Notice who speaks for them and who holds their papers, separate them calmly, and call a colleague trained for it.',
    ),
  ),
];
