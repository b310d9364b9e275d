import { t } from '../texts/text.js';
import { competency, outcome } from './entry.js';

/** What is taught together with customs, analysts and prosecutors, and to commanders. */
export const otherSectorCompetencies = [
  competency(
    {
      code: 'RSK',
      name: t(
        'تحليل المخاطر الجمركية والانتقاء',
        'Analyse de risque douanier et ciblage',
        'Customs risk analysis and selection',
      ),
      sector: 'customs',
    },
    outcome(
      'RSK-K1',
      5,
      t(
        'يشرح مؤشرات الخطر في البيان الجمركي والمسار ووسيلة النقل وصاحب البضاعة.',
        "Explique les indicateurs de risque de la déclaration, de l'itinéraire, du moyen de transport et de l'opérateur.",
        'Explains the indicators of risk in declaration, route, means of transport and trader.',
      ),
    ),
    outcome(
      'RSK-S1',
      5,
      t(
        'ينتقي الشحنات للمعاينة بمعايير موزونة، ويقيس نتيجة الانتقاء.',
        'Sélectionne les envois à visiter selon des critères pondérés et mesure le rendement du ciblage.',
        'Selects consignments for examination by weighted criteria, and measures what the selection yields.',
      ),
    ),
    outcome(
      'RSK-R1',
      5,
      t(
        'يوازن بين الرقابة وتيسير التجارة، ويراجع المعايير التي لا تصيب.',
        'Équilibre contrôle et facilitation du commerce, et révise les critères qui ne portent pas.',
        'Balances control and the flow of trade, and revises criteria that do not hit.',
      ),
    ),
  ),
  competency(
    {
      code: 'CUS',
      name: t(
        'معاينة البضائع ووسائل النقل',
        'Visite des marchandises et des moyens de transport',
        'Examination of goods and means of transport',
      ),
      sector: 'customs',
    },
    outcome(
      'CUS-K1',
      4,
      t(
        'يعرف النظم الجمركية والبضائع المحظورة والمقيدة وما يُحجز منها.',
        'Connaît les régimes douaniers, les marchandises prohibées et réglementées et ce qui en est retenu.',
        'Knows the customs procedures, the goods that are prohibited or restricted, and what of them is detained.',
      ),
    ),
    outcome(
      'CUS-S1',
      4,
      t(
        'يفتش مركبة بترتيب ثابت، ويكشف المخابئ دون إتلاف، ويحرز ما يضبط.',
        'Fouille un véhicule dans un ordre fixe, décèle les caches sans dégrader et met les saisies sous scellés.',
        'Searches a vehicle in a fixed order, finds concealments without damage and seals what is seized.',
      ),
    ),
    outcome(
      'CUS-S2',
      5,
      t(
        'يتعرف على الأسلحة الصغيرة وقطعها مفككةً، ويؤمّنها قبل رفعها.',
        'Reconnaît les armes légères et leurs pièces démontées, et les met en sûreté avant de les déplacer.',
        'Recognises small arms and their dismantled parts, and makes them safe before moving them.',
      ),
    ),
    outcome(
      'CUS-R1',
      4,
      t(
        'يحترم حقوق صاحب البضاعة ويوثق كل معاينة بحضوره أو بشاهد.',
        'Respecte les droits du détenteur et consigne chaque visite en sa présence ou devant témoin.',
        'Respects the rights of the holder and records each examination in their presence or before a witness.',
      ),
    ),
  ),
  competency(
    {
      code: 'THB',
      name: t(
        'التعرف على ضحايا الاتجار بالبشر',
        'Identification des victimes de la traite',
        'Identification of trafficking victims',
      ),
      sector: 'justice',
    },
    outcome(
      'THB-K1',
      5,
      t(
        'يفرّق بين الاتجار بالبشر وتهريب المهاجرين، ويذكر ما لكل ضحية من حق في الحماية.',
        'Distingue la traite des personnes du trafic de migrants et cite les droits de la victime à la protection.',
        'Tells trafficking in persons from smuggling of migrants, and names the rights of victims to protection.',
      ),
    ),
    outcome(
      'THB-S1',
      5,
      t(
        'يعزل الضحية المحتملة عمن يرافقها ويحدثها بلغتها ويحيلها إلى الجهة المختصة.',
        'Isole la victime présumée de ses accompagnateurs, lui parle dans sa langue et l’oriente vers le service compétent.',
        'Separates a presumed victim from those with them, speaks in their language and refers them to the competent service.',
      ),
    ),
    outcome(
      'THB-R1',
      5,
      t(
        'لا يُعرّض الضحية لأذى جديد، ولا يلاحقها بما أُكرهت عليه.',
        "N'expose pas la victime à un nouveau préjudice et ne la poursuit pas pour ce qu'elle a été contrainte de faire.",
        'Does no further harm to a victim, and holds nothing against them that they were forced to do.',
      ),
    ),
  ),
  competency(
    {
      code: 'CTD',
      name: t(
        'التسليم المراقب مع النيابة',
        'Livraison surveillée avec le parquet',
        'Controlled delivery with prosecutors',
      ),
      sector: 'justice',
    },
    outcome(
      'CTD-K1',
      6,
      t(
        'يبيّن شروط الإذن بالتسليم المراقب وما يبطل الدليل المتحصل منه.',
        "Expose les conditions d'autorisation d'une livraison surveillée et les causes de nullité de la preuve.",
        'Sets out what authorises a controlled delivery and what makes its evidence void.',
      ),
    ),
    outcome(
      'CTD-S1',
      6,
      t(
        'ينسق العملية مع نيابتين ودولتين، ويحفظ تسلسل الحيازة إلى النهاية.',
        "Coordonne l'opération entre deux parquets et deux États et préserve la chaîne de possession jusqu'au bout.",
        'Coordinates the operation between two prosecutors and two states, and keeps the chain of custody to its end.',
      ),
    ),
    // Its English text is still to come from the translator.
    outcome('CTD-R1', 6, {
      ...t(
        'يوقف العملية متى هددت سلامة أحد أو خرجت عن الإذن.',
        "Interrompt l'opération dès qu'elle menace quelqu'un ou sort de l'autorisation.",
        '',
      ),
      en: null,
    }),
  ),
  competency(
    {
      code: 'ANA',
      name: t('تحليل المخاطر على الحدود', 'Analyse des risques aux frontières', 'Border risk analysis'),
      sector: 'intelligence',
    },
    outcome(
      'ANA-K1',
      6,
      t(
        'يشرح دورة الاستخبار وتقييم المصدر والمعلومة كل على حدة.',
        "Explique le cycle du renseignement et l'évaluation séparée de la source et de l'information.",
        'Explains the intelligence cycle and why source and information are graded apart.',
      ),
    ),
    outcome(
      'ANA-S1',
      6,
      t(
        'يحوّل أرقام العبور والحوادث إلى تقدير للتهديد والثغرة والأثر.',
        'Transforme les chiffres de passage et les incidents en une appréciation de la menace, de la vulnérabilité et de l’impact.',
        'Turns crossing figures and incidents into an assessment of threat, vulnerability and impact.',
      ),
    ),
    outcome(
      'ANA-R1',
      6,
      t(
        'يصرح بدرجة يقينه وبما ينقصه من معلومات، ويحمي مصادره.',
        'Annonce son degré de certitude et ce qui lui manque, et protège ses sources.',
        'States how certain the judgement is and what is missing, and protects sources.',
      ),
    ),
  ),
  competency(
    {
      code: 'CMD',
      name: t('قيادة مركز حدودي مشترك', "Commandement d'un poste frontière commun", 'Command of a joint border post'),
      sector: 'security',
    },
    outcome(
      'CMD-K1',
      7,
      t(
        'يشرح أساس العمل المشترك بين دولتين في مركز واحد وحدود صلاحية كل منهما.',
        "Explique le fondement de l'action commune de deux États dans un même poste et les limites de chacun.",
        'Explains the basis on which two states act in one post, and the limits of each.',
      ),
    ),
    outcome(
      'CMD-S1',
      7,
      t(
        'يوزع الأفراد والوسائل على المخاطر ويقود المركز في الأزمة.',
        'Répartit les agents et les moyens selon les risques et dirige le poste en situation de crise.',
        'Allots staff and means to risks, and commands the post in a crisis.',
      ),
    ),
    outcome(
      'CMD-R1',
      7,
      t(
        'يتحمل مسؤولية ما يجري في المركز كله، ويصون نزاهة أفراده.',
        "Assume la responsabilité de tout ce qui se passe au poste et veille à l'intégrité de ses agents.",
        'Answers for everything that happens at the post, and guards the integrity of its staff.',
      ),
    ),
  ),
];
