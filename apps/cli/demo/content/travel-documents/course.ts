import { travelDocumentDrawings } from '../drawings/index.js';
import { t } from '../texts/text.js';
import type { Course } from '../types.js';
import { layersLesson } from './lessons/lesson-1-layers.js';
import { featuresLesson } from './lessons/lesson-2-features.js';
import { mrzLesson } from './lessons/lesson-3-mrz.js';

export const travelDocumentExamination: Course = {
  code: 'TDE-1',
  title: t(
    'فحص وثائق السفر، المستوى الأول',
    'Examen des documents de voyage, niveau 1',
    'Travel-document examination, level 1',
  ),
  summary: t(
    'ما يلزم ضابط الخط الأول ليفحص جواز سفر في أقل من دقيقة: كيف تُصنع الوثيقة، وأين تُنظر عناصر الأمان وبأيّ ضوء، وكيف يُقرأ سطرا القراءة الآلية ويُحسب رقم التحقق، وكيف يُحال الشك إلى خط التفتيش الثاني مع حفظ كرامة المسافر وحقوقه.',
    "Ce qu'il faut à l'agent de première ligne pour contrôler un passeport en moins d'une minute : comment le document est fait, quels éléments regarder et sous quelle lumière, comment lire la zone de lecture automatique et calculer une clé, comment adresser un doute à la seconde ligne en respectant la dignité et les droits du voyageur.",
    'What a first-line officer needs to check a passport in under a minute: how the document is made, which features to look at and under what light, how to read the machine-readable zone and work out a check digit, and how to refer a doubt to the second line with respect for the dignity and rights of the traveller.',
  ),
  sector: 'security',
  sqfLevel: 4,
  borders: ['general', 'land', 'air', 'sea'],
  areas: ['documents-and-identity', 'checks'],
  functions: ['first-line'],
  outcomes: [
    {
      kind: 'knowledge',
      text: t(
        'أن تصف طبقات جواز السفر وتميّز بين الوثيقة المقلّدة والمحرّفة والدفتر المسروق ومنتحل الشخصية والوثيقة الوهمية بما يتركه كل منها.',
        "Décrire les couches d'un passeport et distinguer contrefaçon, falsification, vierge volé, usurpation et document de fantaisie d'après les traces de chacun.",
        'Describes the layers of a passport and tells counterfeit, forgery, stolen blank, impostor and fantasy document apart by the traces of each.',
      ),
      assessment: 'exam',
    },
    {
      kind: 'skill',
      text: t(
        'أن تفحص عناصر الأمان في المستوى الأول بالإمالة والضوء النافذ والمائل والأشعة فوق البنفسجية، وأن تطابق المنطقتين وتحسب رقم التحقق.',
        'Contrôler les éléments de niveau 1 par inclinaison, lumière transmise, rasante et ultraviolette ; rapprocher les deux zones et calculer une clé de contrôle.',
        'Checks level 1 features by tilting, transmitted, oblique and ultraviolet light; matches the two zones and works out a check digit.',
      ),
      assessment: 'both',
    },
    {
      kind: 'responsibility-and-autonomy',
      text: t(
        'أن تقرر في حدود وظيفتك الإحالة إلى خط التفتيش الثاني، وأن تكتب تقريراً يفصل الوقائع عن الاستنتاج، وتصون حقوق المسافر وسلسلة حيازة الوثيقة.',
        'Décider, dans les limites de sa fonction, du renvoi en seconde ligne, rédiger un compte rendu qui sépare faits et hypothèse, et garantir les droits du voyageur et la chaîne de possession.',
        'Decides within the function on referral to the second line, writes a report that keeps fact and inference apart, and safeguards the traveller’s rights and the chain of custody.',
      ),
      assessment: 'both',
    },
  ],
  hours: { contact: 18, selfStudy: 6, practical: 12 },
  delivery: 'blended',
  classification: 'open',
  languages: ['ar', 'fr', 'en'],
  prerequisites: [],
  validityMonths: 36,
  modules: [
    {
      key: 'passport-at-the-first-line',
      title: t('جواز السفر في الخط الأول', 'Le passeport en première ligne', 'The passport at the first line'),
      lessons: [layersLesson, featuresLesson, mrzLesson],
    },
  ],
  drawings: travelDocumentDrawings,
};
