import type { Language } from '#kernel';

/** Reports to the second line as officers write them, with the level (0 to 2) that a marker gives each criterion. */
export const REPORTS: readonly { readonly language: Language; readonly text: string; readonly level: 0 | 1 | 2 }[] = [
  {
    language: 'ar',
    level: 2,
    text: 'الساعة 14:20، المركز البري، جواز من دولة يوتوبيا رقمه K71044625. بالضوء المائل حافة مرتفعة حول الصورة، وعند الإمالة ينقطع العنصر الحيودي فوق زاويتها، وتحت الأشعة فوق البنفسجية هالة متوهجة حولها. بقية الصفحات مطابقة للنموذج. أشتبه في استبدال الصورة. لم أفكك الوثيقة ولم أكتب عليها، ووضعتها في ظرف موقّع. المسافر هادئ ومعه طفلان، أجلستهم في مكان لائق وأخبرته أن الفحص سيطول قليلا. أحيل الملف إليكم للفحص، ولا أقدّم حكما نهائيا.',
  },
  {
    language: 'fr',
    level: 2,
    text: 'À 14 h 20, poste terrestre, passeport d’Utopie K71044625. En lumière rasante, arête continue autour de la photo ; à l’inclinaison, le DOVID est interrompu sur l’angle ; sous UV 365 nm, halo autour de la photo. Le reste est conforme au spécimen. Soupçon de substitution de photo. Document conservé sous enveloppe signée, rien n’a été décollé. La personne est calme, accompagnée de deux enfants : installée à l’écart, informée de l’attente, sans accusation. Je vous la présente pour examen.',
  },
  {
    language: 'en',
    level: 2,
    text: 'At 14:20 at the land post, passport of Utopia K71044625. Oblique light: a raised edge round the photograph. Tilted: the diffractive device breaks off at its corner. UV 365 nm: a halo round it. The other pages agree with the specimen. I suspect a photo substitution and pass the document on sealed and unaltered. The traveller is calm and has two children along; they wait seated and know that the check takes longer. No accusation was made.',
  },
  {
    language: 'fr',
    level: 1,
    text: 'Passeport K71044625 douteux. La photo semble avoir été changée, on voit un bord quand on éclaire de côté. J’ai demandé au voyageur d’attendre et je vous transmets le document.',
  },
  {
    language: 'en',
    level: 1,
    text: 'Passport K71044625 is doubtful. With the lamp held low there is an edge round the photograph. I asked the traveller to wait and am sending you the document.',
  },
  {
    language: 'ar',
    level: 1,
    text: 'الجواز رقم K71044625 مشكوك فيه. تظهر حافة حول الصورة بالضوء المائل. طلبت من المسافر الانتظار وأرسل لكم الوثيقة للتحقق منها.',
  },
  {
    language: 'ar',
    level: 0,
    text: 'الجواز مزوّر والمسافر يجب أن يُمنع من الدخول.',
  },
];
