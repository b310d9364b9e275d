import type { Language } from '#kernel';

/** What one marker gives to the three criteria of the report (observations, inference, person), and says about it. */
export interface Judged {
  readonly points: readonly [number, number, number];
  readonly comment: string | null;
}

export interface JudgedReport {
  readonly language: Language;
  readonly text: string;
  readonly first: Judged;
  /** Null where the second mark is still to come. */
  readonly second: Judged | null;
}

/**
 * Reports that are marked twice: two whose marks lie far apart, one that is settled, three that wait for a second mark.
 */
export const JUDGED_REPORTS: readonly JudgedReport[] = [
  {
    language: 'ar',
    text: 'في الساعة 14:20 فحصت جواز يوتوبيا رقم K71044625. الضوء المائل يُظهر حافة حول الصورة، والعنصر الحيودي مقطوع عند زاويتها، وتحت الأشعة فوق البنفسجية هالة حولها. الصورة مستبدلة بلا شك والمسافر متورط، وقد أخبرته بذلك أمام طفليه. سلّمت الجواز إلى رئيس النوبة مقابل توقيع.',
    first: { points: [2, 1, 1], comment: 'الوقائع كاملة، لكنه يجزم حيث يكفي الاشتباه.' },
    second: { points: [2, 0, 0], comment: 'اتهام صريح أمام طفلين: لا أعدّه مقبولا في تقرير مهني.' },
  },
  {
    language: 'fr',
    text: 'Poste terrestre, 14 h 20. Passeport d’Utopie K71044625 : arête autour de la photo en lumière rasante, halo sous UV. Je n’ai pas noté si le DOVID était continu. Je pense à une substitution de photo, à confirmer par la seconde ligne. Le voyageur et ses deux enfants attendent assis, avec de l’eau. Document remis au chef de quart, sans signature car il était au téléphone.',
    first: { points: [2, 2, 2], comment: 'Prudent et humain ; la signature manquante s’explique.' },
    second: { points: [1, 2, 1], comment: 'Deux indices sur trois, et une remise sans signature.' },
  },
  {
    language: 'fr',
    text: 'À 14 h 20 j’ai contrôlé le passeport K71044625 (Utopie). Lumière rasante : bord relevé sur tout le tour de la photo. Inclinaison : le DOVID s’arrête à l’angle de la photo. UV 365 nm : halo autour d’elle. Autres pages conformes. Soupçon de substitution de photo. Le voyageur est calme ; ses enfants et lui sont installés à l’écart et savent que l’attente peut durer. Passeport remis contre signature, sous enveloppe, sans rien décoller.',
    first: { points: [2, 2, 2], comment: null },
    second: { points: [2, 2, 1], comment: 'Les besoins des enfants ne sont pas décrits.' },
  },
  {
    language: 'ar',
    text: 'الجواز رقم K71044625، دولة يوتوبيا، الساعة 14:20. حافة مرتفعة حول الصورة بالضوء المائل، وهالة تحت الأشعة فوق البنفسجية. أرجّح استبدال الصورة وأطلب فحصها في الخط الثاني. المسافر هادئ ومعه طفلان، قدّمت لهم الماء ومكانا للجلوس.',
    first: { points: [1, 2, 1], comment: 'لم يذكر العنصر الحيودي ولا من تسلّم الوثيقة.' },
    second: null,
  },
  {
    language: 'ar',
    text: 'عند الساعة 14:20 لاحظت بالضوء المائل حافة حول صورة حامل الجواز K71044625، ثم رأيت العنصر الحيودي ينقطع فوق زاويتها، وظهرت هالة تحت الأشعة فوق البنفسجية. لا شيء غير ذلك يخالف النموذج. أشتبه في استبدال الصورة فقط. وضعت الوثيقة في ظرف مختوم ووقّع زميلي على استلامها، وبقي الطفلان مع والدهما في غرفة مضاءة.',
    first: { points: [2, 2, 2], comment: 'تقرير واضح يغني عن السؤال.' },
    second: null,
  },
  {
    language: 'fr',
    text: 'Le passeport K71044625 est suspect. Il y a quelque chose autour de la photo, visible avec la lampe. J’ai gardé le document et fait patienter la famille. Je demande l’avis de la seconde ligne.',
    first: { points: [1, 1, 1], comment: 'Trop vague : quel indice, sous quelle lumière, à quelle heure ?' },
    second: null,
  },
];

/** Reports given before the end and completed after it, when the link came back. */
export const LATE_REPORTS: readonly { readonly language: Language; readonly inTime: string; readonly late: string }[] =
  [
    {
      language: 'ar',
      inTime: 'الساعة 14:20، جواز يوتوبيا رقم K71044625. حافة مرتفعة حول الصورة بالضوء المائل.',
      late: 'الساعة 14:20، جواز يوتوبيا رقم K71044625. حافة مرتفعة حول الصورة بالضوء المائل، وانقطاع العنصر الحيودي فوق زاويتها، وهالة تحت الأشعة فوق البنفسجية. أشتبه في استبدال الصورة. المسافر وطفلاه ينتظرون في مكان لائق، وسُلّمت الوثيقة كما هي مقابل توقيع.',
    },
    {
      language: 'fr',
      inTime: 'Passeport d’Utopie K71044625, 14 h 20 : arête autour de la photo, halo sous UV.',
      late: 'Passeport d’Utopie K71044625, 14 h 20 : arête autour de la photo en lumière rasante, DOVID interrompu sur l’angle, halo sous UV 365 nm. Soupçon de substitution de photo, à vérifier. Le voyageur et ses enfants attendent assis et sont informés. Document intact, remis contre signature.',
    },
  ];
