import { t } from '../texts/text.js';
import { competency, outcome } from './entry.js';

/** What is taught about checks, the land border and the people who live beside it. */
export const borderCompetencies = [
  competency(
    {
      code: 'CHK',
      name: t(
        'التفتيش الحدودي في الخط الأول',
        'Contrôle frontalier en première ligne',
        'Border checks at the first line',
      ),
      sector: 'security',
    },
    outcome(
      'CHK-K1',
      4,
      t(
        'يعدّد شروط الدخول والخروج ويبيّن ما يختلف منها باختلاف جنسية المسافر ووضعه.',
        "Énonce les conditions d'entrée et de sortie et ce qui y varie selon la nationalité et le statut du voyageur.",
        'Names the conditions of entry and exit and what of them varies with the nationality and status of the traveller.',
      ),
    ),
    outcome(
      'CHK-S1',
      4,
      t(
        'يُجري التفتيش كاملاً في الوقت المتاح: الشخص والوثيقة والتأشيرة وقواعد البيانات وغرض السفر.',
        'Mène un contrôle complet dans le temps imparti : personne, document, visa, bases de données et motif du voyage.',
        'Carries out a full check in the time there is: person, document, visa, databases and purpose of travel.',
      ),
    ),
    outcome(
      'CHK-S2',
      4,
      t(
        'يلاحظ علامات الخطر والاستضعاف لدى المسافر، ولا سيما القاصر غير المصحوب.',
        'Relève chez le voyageur les signes de risque et de vulnérabilité, en particulier chez le mineur non accompagné.',
        'Notices signs of risk and of vulnerability in travellers, above all in unaccompanied minors.',
      ),
    ),
    outcome(
      'CHK-R1',
      4,
      t(
        'يعامل كل مسافر باحترام ودون تمييز، ويبرر انتقاءه بوقائع.',
        'Traite chaque voyageur avec respect et sans discrimination, et justifie ses choix par des faits.',
        'Treats every traveller with respect and without discrimination, and justifies selection by facts.',
      ),
    ),
  ),
  competency(
    {
      code: 'SEC',
      name: t(
        'الفحص والمقابلة في الخط الثاني',
        'Examen et entretien en deuxième ligne',
        'Examination and interview at the second line',
      ),
      sector: 'security',
    },
    outcome(
      'SEC-K1',
      5,
      t(
        'يعرض الأساس القانوني لحجز الوثيقة وتأخير المسافر، ومدته وسبل الطعن فيه.',
        'Expose la base légale de la retenue du document et du voyageur, sa durée et les recours.',
        'Sets out the legal basis for retaining a document and delaying a traveller, its limits in time and the remedies.',
      ),
    ),
    outcome(
      'SEC-S1',
      5,
      t(
        'يجري مقابلة قصيرة بأسئلة مفتوحة ويدوّنها بكلمات من قابله.',
        'Mène un entretien bref à questions ouvertes et le consigne dans les mots de la personne.',
        'Conducts a short interview with open questions and records it in the words of the person.',
      ),
    ),
    outcome(
      'SEC-R1',
      5,
      t(
        'يتخذ قراراً معللاً في حدود اختصاصه، ويقدّم الحماية على كل إجراء.',
        'Prend une décision motivée dans sa compétence et fait passer la protection avant toute procédure.',
        'Takes a reasoned decision within the powers of the function and puts protection before procedure.',
      ),
    ),
  ),
  competency(
    {
      code: 'SUR',
      name: t('مراقبة الحدود البرية', 'Surveillance des frontières terrestres', 'Land-border surveillance'),
      sector: 'security',
    },
    outcome(
      'SUR-K1',
      4,
      t(
        'يصف وسائل المراقبة البرية وحدود كل منها، وقواعد استعمال القوة والإنقاذ.',
        "Décrit les moyens de surveillance terrestre, leurs limites, et les règles d'usage de la force et de secours.",
        'Describes the means of land surveillance and their limits, and the rules on force and rescue.',
      ),
    ),
    outcome(
      'SUR-S1',
      4,
      t(
        'يقدّر عمر الأثر واتجاهه وحمولته، ويحدد موقعه ويحرر بلاغاً كاملاً.',
        "Estime l'âge, le sens et la charge d'une trace, la situe et rédige un compte rendu complet.",
        'Judges age, direction and load of a track, fixes its position and writes a complete report.',
      ),
    ),
    outcome(
      'SUR-S2',
      5,
      t(
        'يخطط دورية صحراوية: المسار والماء والوقود والاتصال ونقاط الرجوع.',
        'Planifie une patrouille en désert : itinéraire, eau, carburant, liaisons et points de repli.',
        'Plans a desert patrol: route, water, fuel, communications and points of return.',
      ),
    ),
    outcome(
      'SUR-R1',
      5,
      t(
        'يقود دورية صغيرة ويقدّم سلامة أفرادها ومن تلقاهم على كل هدف.',
        'Conduit une petite patrouille et place la sécurité des siens et des personnes rencontrées avant tout objectif.',
        'Leads a small patrol and puts the safety of its members and of those it meets before any objective.',
      ),
    ),
  ),
  competency(
    {
      code: 'COM',
      name: t('التواصل مع سكان الحدود', 'Liaison avec les populations frontalières', 'Border-community liaison'),
      sector: 'security',
    },
    outcome(
      'COM-K1',
      5,
      t(
        'يعرّف بالفاعلين المحليين ومصالحهم وبأنظمة العبور والترحال في منطقته.',
        'Présente les acteurs locaux, leurs intérêts et les régimes de passage et de transhumance de sa zone.',
        'Describes local actors, their interests, and the rules for crossing and for moving herds in the area.',
      ),
    ),
    outcome(
      'COM-S1',
      5,
      t(
        'يدير لقاءً مع السكان، ويسجل الشكاوى ويتابعها إلى جوابها.',
        "Conduit une rencontre avec les habitants, enregistre les plaintes et les suit jusqu'à la réponse.",
        'Runs a meeting with residents, registers complaints and follows them to an answer.',
      ),
    ),
    outcome(
      'COM-R1',
      5,
      t(
        'يصون سلامة محاوريه، ويفي بما وعد، ويعترف بالخطأ ويصلحه.',
        'Protège ses interlocuteurs, tient parole, reconnaît les erreurs et les répare.',
        'Keeps those who talk safe, keeps promises, admits mistakes and mends them.',
      ),
    ),
  ),
  competency(
    {
      code: 'REG',
      name: t(
        'مسك السجل الورقي للمسافرين',
        'Tenue du registre papier des voyageurs',
        'Keeping the paper register of travellers',
      ),
      sector: 'security',
      retirementReason: 'Remplacée par CHK-S1 : les postes enregistrent désormais les passages par voie électronique.',
    },
    outcome(
      'REG-S1',
      4,
      t(
        'يقيد حركة المسافرين في السجل الورقي قيداً مقروءاً مؤرخاً.',
        'Inscrit les mouvements de voyageurs au registre papier, de façon lisible et datée.',
        'Enters the movements of travellers in the paper register, legibly and with the date.',
      ),
    ),
  ),
];
