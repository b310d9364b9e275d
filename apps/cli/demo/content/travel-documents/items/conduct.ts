import { t } from '../../texts/text.js';
import type { ItemDocument } from '../../types.js';
import { choice } from './item.js';

/** Rights, protection and evidence: the end of lesson 3. */
export const conductItems: ItemDocument[] = [
  choice({
    code: 'TDE-1-016',
    points: 1,
    stem: t(
      'وصلت مسافرة مباشرة من منطقة حرب بجواز محرّف، وقالت فور وصولها إنها تخاف العودة. ما التصرف الصحيح؟',
      "Une voyageuse arrive directement d'une zone de guerre avec un passeport falsifié et dit aussitôt qu'elle craint d'y retourner. Que faut-il faire ?",
      'A traveller arrives directly from a war zone with a forged passport and says at once that she is afraid to go back. What is the right thing to do?',
    ),
    options: [
      t(
        'ردّها فوراً لأن وثيقتها محرّفة',
        'La refouler immédiatement, son document étant falsifié',
        'Turn her back at once because the document is forged',
      ),
      t(
        'إدخالها دون تسجيل وإعادة الجواز إليها',
        'La laisser entrer sans rien consigner et lui rendre le passeport',
        'Let her in without any record and return the passport',
      ),
      t(
        'إتمام الملاحقة عن التزوير قبل النظر في طلبها',
        'Mener à terme les poursuites pour faux avant d’examiner sa demande',
        'Complete the prosecution for forgery before looking at the request',
      ),
      t(
        'تسجيل طلب الحماية وإحالته إلى الجهة المختصة، وحفظ الوثيقة',
        "Enregistrer sa demande de protection, la transmettre à l'autorité compétente et conserver le document",
        'Record the request for protection, pass it to the competent authority and secure the document',
      ),
    ],
    correct: ['d'],
    explanation: t(
      'المادة 33 من اتفاقية 1951 تمنع الرد إلى موضع الخطر، والمادة 31 تمنع العقاب على الدخول غير النظامي بشروطها. والوثيقة تُحفظ دليلاً، ولا تكون وحدها سبباً للرد.',
      "L'article 33 de la Convention de 1951 interdit le refoulement vers le danger ; l'article 31, à ses conditions, les sanctions pour entrée irrégulière. Le document est conservé comme pièce ; à lui seul il ne justifie pas un renvoi.",
      'Article 33 of the 1951 Convention forbids return to danger; article 31, under its conditions, forbids penalties for irregular entry. The document is kept as evidence; alone it never justifies a return.',
    ),
  }),
  choice({
    code: 'TDE-1-017',
    points: 2,
    stem: t(
      'أيّ هذه الأفعال يحفظ سلسلة حيازة جواز مشتبه فيه؟ اختر كل ما يصح.',
      "Lesquels de ces gestes préservent la chaîne de possession d'un passeport douteux ? Cochez toutes les bonnes réponses.",
      'Which of these acts preserve the chain of custody of a doubted passport? Choose all that apply.',
    ),
    options: [
      t(
        'رفع حافة الغشاء قليلاً للتأكد',
        'Soulever un peu le bord du laminat pour s’en assurer',
        'Lifting the edge of the laminate a little to make sure',
      ),
      t(
        'تسليمه يداً بيد مقابل توقيع مع الساعة',
        "Le remettre en main propre contre signature, avec l'heure",
        'Handing it over in person against a signature, with the time',
      ),
      t(
        'وضعه في ظرف مرقّم يُدوَّن عليه كل من تسلّمه',
        'Le placer sous enveloppe numérotée où figure chaque détenteur',
        'Putting it in a numbered envelope that lists everyone who held it',
      ),
      t(
        'كتابة ملاحظة بالقلم على صفحة فارغة منه',
        'Inscrire une remarque au stylo sur une page vierge',
        'Writing a remark in pen on one of its empty pages',
      ),
    ],
    correct: ['b', 'c'],
    explanation: t(
      'كل مساس بالوثيقة يُفسد الدليل، وكل انتقال بلا توقيع يقطع السلسلة. الملاحظات تُكتب في التقرير لا على الوثيقة.',
      'Toute atteinte au document gâte la preuve, toute remise sans signature rompt la chaîne. Les remarques vont dans le compte rendu, non sur le document.',
      'Any interference with the document spoils the evidence and any unsigned transfer breaks the chain. Remarks go into the report, not onto the document.',
    ),
  }),
];
