import type { CourseDocument } from '#contracts/catalogue';

const text = (ar: string, fr: string, en: string) => ({ ar, fr, en });

/** A course on the examination of documents, complete in three languages. */
export const aCourseDocument = (change: Partial<CourseDocument> = {}): CourseDocument => ({
  code: 'TDE-1',
  title: text('فحص وثائق السفر', 'Examen des documents de voyage', 'Travel-document examination'),
  summary: text('كيف تُفحص الجوازات', 'Comment on examine un passeport', 'How a passport is examined'),
  sector: 'security',
  sqfLevel: 4,
  borders: ['general'],
  areas: ['documents-and-identity'],
  functions: ['first-line'],
  outcomes: [],
  hours: { contact: 20, selfStudy: 10, practical: 5 },
  delivery: 'blended',
  classification: 'open',
  languages: ['ar', 'fr', 'en'],
  prerequisites: [],
  validityMonths: 36,
  modules: [
    {
      key: 'm1',
      title: text('وحدة', 'Module', 'Module one'),
      lessons: [
        {
          key: 'layers',
          title: text('الطبقات', 'Les couches', 'Layers'),
          minutes: 30,
          blocks: [{ kind: 'paragraph', text: text('نص', 'Texte', 'Text') }],
        },
      ],
    },
  ],
  drawings: {},
  ...change,
});
