import { t } from '../../texts/text.js';
import type { ItemDocument } from '../../types.js';

/** The written answer: a report to the second line, marked by an examiner. */
export const reportItem: ItemDocument = {
  code: 'TDE-1-020',
  points: 6,
  body: {
    type: 'written',
    stem: t(
      'الساعة 14:20 في مركز بري. قدّم مسافر جوازاً من دولة «يوتوبيا» رقمه K71044625. رأيت بالضوء المائل حافة مرتفعة حول الصورة، وعند الإمالة لم يكتمل العنصر الحيودي فوق زاويتها، وتحت الأشعة فوق البنفسجية هالة متوهجة حولها. بقية الصفحات مطابقة للنموذج، والمسافر هادئ ويسافر مع طفلين. اكتب تقريرك إلى خط التفتيش الثاني في 150 كلمة على الأكثر.',
      "Il est 14 h 20 à un poste terrestre. Un voyageur présente un passeport d'Utopie numéro K71044625. En lumière rasante, vous voyez une arête autour de la photo ; en inclinant, le DOVID n'est pas continu sur l'angle de celle-ci ; sous ultraviolet, un halo luit tout autour. Le reste est conforme au spécimen. Le voyageur est calme et accompagné de deux enfants. Rédigez votre compte rendu à la seconde ligne, en 150 mots au plus.",
      'It is 14:20 at a land post. A traveller presents a passport of Utopia, number K71044625. Under oblique light you see a raised edge round the photograph; on tilting, the diffractive device is not whole across its corner; under ultraviolet a halo glows round it. The rest agrees with the specimen. The traveller is calm and has two children along. Write your report to the second line, in 150 words at most.',
    ),
    maxWords: 150,
    drawing: null,
  },
  key: {
    type: 'written',
    criteria: [
      {
        id: 'observations',
        title: t('الوقائع', 'Les constatations', 'Observations'),
        levels: [
          {
            points: 0,
            text: t(
              'لا وقائع محددة، أو حكم عام مثل «الجواز مزوّر»',
              'Aucun fait précis, ou simple verdict : « faux passeport »',
              'No definite facts, or a bare verdict such as "false passport"',
            ),
          },
          {
            points: 1,
            text: t(
              'علامة أو علامتان، دون ذكر الموضع أو الضوء',
              "Un ou deux indices, sans l'endroit ou sans la lumière employée",
              'One or two signs, without the place or the light used',
            ),
          },
          {
            points: 2,
            text: t(
              'العلامات الثلاث، مع الموضع والضوء ورقم الوثيقة والساعة',
              "Les trois indices, avec l'endroit, la lumière, le numéro du document et l'heure",
              'All three signs, with place, light, document number and time',
            ),
          },
        ],
      },
      {
        id: 'inference',
        title: t('الاستنتاج وحدوده', "L'hypothèse et ses limites", 'Inference and its limits'),
        levels: [
          {
            points: 0,
            text: t('اتهام، أو لا فرضية', 'Accusation, ou aucune hypothèse', 'An accusation, or no hypothesis'),
          },
          {
            points: 1,
            text: t(
              'فرضية تبديل الصورة مختلطة بالوقائع أو مصوغة كأنها ثابتة',
              'Substitution de photo évoquée, mais mêlée aux faits ou tenue pour établie',
              'Photo substitution named, but mixed with the facts or stated as proven',
            ),
          },
          {
            points: 2,
            text: t(
              'اشتباه في تبديل الصورة، مفصول عن الوقائع، مع ما وُجد سليماً وما يُطلب فحصه',
              'Soupçon de substitution, distinct des faits, avec ce qui est conforme et ce qui reste à vérifier',
              'Suspected photo substitution, kept apart from the facts, with what is sound and what is to be examined',
            ),
          },
        ],
      },
      {
        id: 'person-and-custody',
        title: t(
          'الشخص وحفظ الوثيقة',
          'La personne et la conservation du document',
          'The person and custody of the document',
        ),
        levels: [
          {
            points: 0,
            text: t(
              'لا ذكر للشخص ولا للتسليم، أو عبارات تمس الكرامة',
              'Rien sur la personne ni sur la remise, ou propos dégradants',
              'Nothing on person or handover, or degrading words',
            ),
          },
          {
            points: 1,
            text: t(
              'أحدهما فقط: المعاملة ووضع الطفلين، أو تسليم الوثيقة',
              "L'un des deux seulement : l'accueil et les enfants, ou la remise du document",
              'One of the two only: treatment and the children, or the handover of the document',
            ),
          },
          {
            points: 2,
            text: t(
              'معاملة لائقة وذكر الطفلين وحاجتهما، وتسليم مقابل توقيع دون مساس بالوثيقة',
              'Traitement courtois, présence et besoins des enfants, remise contre signature du document laissé intact',
              'Courteous treatment, the children and their needs, handover of the untouched document against a signature',
            ),
          },
        ],
      },
    ],
  },
  explanation: t(
    'التقرير الجيد يمكّن زميلك من رؤية ما رأيت دون أن يسألك: ماذا، وأين، وبأيّ ضوء، ومتى. ثم الفرضية بصيغة الاشتباه، ثم حال الشخص ومن معه، ثم من تسلّم الوثيقة.',
    "Un bon compte rendu permet à votre collègue de revoir ce que vous avez vu sans vous interroger : quoi, où, sous quelle lumière, quand. Puis l'hypothèse, énoncée comme un soupçon ; puis la personne et ceux qui l'accompagnent ; enfin qui a reçu le document.",
    'A good report lets your colleague see what you saw without asking you: what, where, under which light, when. Then the hypothesis, put as a suspicion; then the person and those who travel along; and last who received the document.',
  ),
};
