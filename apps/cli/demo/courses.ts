import { Publication } from '#catalogue';
import { Exams, ItemBank } from '#exams';
import type { Centre } from '../centre.js';
import { staffMember } from './callers.js';
import { furtherCourses, travelDocumentExamination, travelDocumentItems } from './content/index.js';

/** The course that the demo's cohorts run, with its exam. */
export interface DemoCourse {
  readonly courseId: string;
  readonly examVersionId: string;
}

/** Publishes every course of the demo, and the item bank and the exam of the first. */
export async function loadCourses(centre: Centre): Promise<DemoCourse> {
  const instructor = staffMember('instructor');
  const publication = centre.get(Publication);
  const { courseId } = await publication.publish(travelDocumentExamination, instructor.personId);
  for (const course of furtherCourses) await publication.publish(course, instructor.personId);

  await centre.get(ItemBank).publish(instructor, travelDocumentItems);
  const exams = centre.get(Exams);
  const exam = await exams.create(instructor, { code: travelDocumentExamination.code, courseId });
  const version = await exams.publishVersion(instructor, exam.id, {
    title: travelDocumentExamination.title,
    instructions: {
      ar: 'أجب عن كل الأسئلة. يمكنك الانتقال بينها وتغيير اللغة متى شئت، وتُحفظ كل إجابة فور كتابتها. إن انقطع الاتصال فتابع: تبقى إجاباتك على جهازك وتُرسل عند عودته.',
      fr: 'Répondez à toutes les questions. Vous pouvez passer de l’une à l’autre et changer de langue à tout moment ; chaque réponse est enregistrée aussitôt. Si la liaison se coupe, continuez : vos réponses restent sur l’appareil et partent à son retour.',
      en: 'Answer every question. You may move between them and change the language at any time; each answer is saved at once. If the link drops, go on: your answers stay on the device and are sent when it returns.',
    },
    durationMinutes: 60,
    passPercent: 60,
    marksRequired: 1,
    items: travelDocumentItems.map(({ code }) => ({ code })),
  });
  return { courseId, examVersionId: version.id };
}
