import { t } from '../texts/text.js';
import { competency, outcome } from './entry.js';

/** What is taught about documents and the people who hold them. */
export const documentCompetencies = [
  competency(
    {
      code: 'DOC',
      name: t('فحص وثائق السفر', 'Examen des documents de voyage', 'Examination of travel documents'),
      sector: 'security',
    },
    outcome(
      'DOC-K1',
      4,
      t(
        'يصف طبقات جواز السفر وعناصر الأمان في كل طبقة.',
        "Décrit les couches d'un passeport et les éléments de sécurité de chacune.",
        'Describes the layers of a passport and the security features of each.',
      ),
    ),
    outcome(
      'DOC-K2',
      4,
      t(
        'يميّز بين الوثيقة المقلّدة والمحرّفة والدفتر المسروق والوثيقة الوهمية بما يتركه كل منها من أثر.',
        'Distingue contrefaçon, falsification, vierge volé et document de fantaisie par les traces de chacun.',
        'Tells counterfeit, forgery, stolen blank and fantasy document apart by the traces of each.',
      ),
    ),
    outcome(
      'DOC-S1',
      4,
      t(
        'يفحص عناصر المستوى الأول بالإمالة وبالضوء النافذ والمائل وبالأشعة فوق البنفسجية.',
        'Contrôle les éléments de niveau 1 par inclinaison, en lumière transmise, rasante et ultraviolette.',
        'Checks level 1 features by tilting and in transmitted, oblique and ultraviolet light.',
      ),
    ),
    outcome(
      'DOC-S2',
      4,
      t(
        'يطابق المنطقة المقروءة آلياً بالمنطقة المقروءة بصرياً ويحسب رقم التحقق.',
        'Rapproche la zone lisible à la machine de la zone visuelle et calcule une clé de contrôle.',
        'Matches the machine-readable zone with the visual zone and works out a check digit.',
      ),
    ),
    outcome(
      'DOC-R1',
      4,
      t(
        'يقرر في حدود وظيفته الإحالة إلى الخط الثاني، ويفصل في تقريره الوقائع عن الاستنتاج.',
        'Décide dans les limites de sa fonction du renvoi en deuxième ligne et sépare dans son rapport les faits des hypothèses.',
        'Decides within the function on referral to the second line, and keeps fact and inference apart in the report.',
      ),
    ),
  ),
  competency(
    {
      code: 'FRD',
      name: t(
        'كشف تزوير وثائق الأمان والتدريب عليه',
        'Détection de la fraude documentaire et formation',
        'Detecting document fraud and teaching it',
      ),
      sector: 'security',
    },
    outcome(
      'FRD-K1',
      6,
      t(
        'يشرح كيف يكتسب الراشدون المهارة البصرية ولماذا تُعرض الوثيقة الأصلية قبل المزوّرة.',
        "Explique comment l'adulte acquiert une compétence visuelle et pourquoi l'authentique se montre avant le faux.",
        'Explains how adults acquire visual skills and why the genuine document is shown before the false one.',
      ),
    ),
    outcome(
      'FRD-S1',
      6,
      t(
        'يُعدّ جلسة عملية على أزواج من العينات ويديرها ويصحح دون إحراج أحد.',
        'Prépare et conduit une séance pratique sur des paires de spécimens et corrige sans humilier.',
        'Prepares and runs a practical session with paired specimens and corrects without embarrassing anyone.',
      ),
    ),
    // Entered by the instructor of the last course in Dakar; its Arabic is still to be written.
    outcome('FRD-S2', 6, {
      ...t(
        '',
        "Rédige une fiche d'alerte sur un faux nouveau, avec images annotées et critères de tri.",
        'Writes an alert on a new forgery, with marked pictures and criteria for sorting.',
      ),
      ar: null,
    }),
    outcome(
      'FRD-R1',
      6,
      t(
        'يتحمل مسؤولية مجموعة العينات وسرية البيانات وعدالة التقييم.',
        "Répond de la collection de spécimens, de la confidentialité et de l'équité de l'évaluation.",
        'Answers for the specimen collection, for confidentiality and for fair assessment.',
      ),
    ),
  ),
  competency(
    {
      code: 'BIO',
      name: t(
        'التسجيل البيومتري ومقارنة الوجوه',
        'Enrôlement biométrique et comparaison de visages',
        'Biometric enrolment and facial comparison',
      ),
      sector: 'security',
    },
    outcome(
      'BIO-K1',
      4,
      t(
        'يفرّق بين التحقق والتعرّف، ويشرح العتبة والقبول الخاطئ والرفض الخاطئ.',
        'Distingue vérification et identification, et explique le seuil, la fausse acceptation et le faux rejet.',
        'Tells verification from identification, and explains threshold, false acceptance and false rejection.',
      ),
    ),
    outcome(
      'BIO-S1',
      4,
      t(
        'يلتقط صورة الوجه وبصمات الأصابع العشر بالجودة المطلوبة.',
        'Acquiert une image du visage et les dix empreintes à la qualité requise.',
        'Captures a facial image and ten fingerprints at the quality required.',
      ),
    ),
    outcome(
      'BIO-S2',
      5,
      t(
        'يقارن وجهين ملمحاً ملمحاً ويعلل النتيجة على سلّم معتمد.',
        'Compare deux visages trait par trait et motive sa conclusion sur une échelle reconnue.',
        'Compares two faces feature by feature and gives reasons for the conclusion on a recognised scale.',
      ),
    ),
    outcome(
      'BIO-R1',
      4,
      t(
        'لا يبني إجراءً على درجة النظام وحدها، ويصون البيانات ويحترم الحياء والعادات.',
        'Ne fonde aucune mesure sur le seul score, protège les données, respecte la pudeur et les usages.',
        'Bases no measure on the score alone, protects the data and respects modesty and custom.',
      ),
    ),
  ),
];
