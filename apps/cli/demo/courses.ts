import { CurriculumRepository, Publication } from '#catalogue';
import { Exams, ItemBank } from '#exams';
import type { Centre } from '../centre.js';
import { staffMember } from './callers.js';
import {
  demoCompetencies,
  documentFraudTrainers,
  furtherCourses,
  travelDocumentExamination,
  travelDocumentItems,
} from './content/index.js';

/** The course that the demo's cohorts run, with its exam. */
export interface DemoCourse {
  readonly courseId: string;
  readonly examId: string;
  readonly examVersionId: string;
}

/** The courses that the demo's cohorts run, by subject. */
export interface DemoCourses {
  readonly documents: DemoCourse;
  /** The same course with an exam that machines score alone. */
  readonly renewal: DemoCourse;
  readonly trainers: DemoCourse;
}

/** Enters the competencies of the demo, publishes its courses, the item bank, and the exams over it. */
export async function loadCourses(centre: Centre): Promise<DemoCourses> {
  const instructor = staffMember('instructor');
  const curriculum = centre.get(CurriculumRepository);
  await curriculum.enterCompetencies(demoCompetencies.map(({ competency }) => competency));
  await curriculum.enterOutcomes(demoCompetencies.flatMap(({ outcomes }) => outcomes));
  const publication = centre.get(Publication);
  const { courseId } = await publication.publish(travelDocumentExamination, instructor.personId);
  const further = new Map<string, string>();
  for (const course of furtherCourses) {
    further.set(course.code, (await publication.publish(course, instructor.personId)).courseId);
  }

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
  return {
    documents: { courseId, examId: exam.id, examVersionId: version.id },
    renewal: await publishKeyed(centre, courseId, 'TDE-1-RENEWAL', RENEWAL),
    trainers: await publishKeyed(centre, further.get(TRAINERS.code) ?? '', TRAINERS.code, TRAINERS.title),
  };
}

const TRAINERS = documentFraudTrainers;
const RENEWAL = {
  ar: 'فحص وثائق السفر: امتحان التجديد',
  fr: 'Examen des documents de voyage : épreuve de renouvellement',
  en: 'Examination of travel documents: renewal exam',
};
const KEYED = travelDocumentItems.filter(({ key }) => key.type !== 'written').slice(0, 10);

/** An exam whose answers all have a key. */
async function publishKeyed(
  centre: Centre,
  courseId: string,
  code: string,
  title: typeof RENEWAL,
): Promise<DemoCourse> {
  const instructor = staffMember('instructor');
  const exam = await centre.get(Exams).create(instructor, { code, courseId });
  const version = await centre.get(Exams).publishVersion(instructor, exam.id, {
    title,
    instructions: {
      ar: 'أجب عن كل الأسئلة؛ تُحفظ كل إجابة فور كتابتها.',
      fr: 'Répondez à toutes les questions ; chaque réponse est enregistrée aussitôt.',
      en: 'Answer every question; each answer is saved at once.',
    },
    durationMinutes: 30,
    passPercent: 60,
    marksRequired: 1,
    items: KEYED.map((item) => ({ code: item.code })),
  });
  return { courseId, examId: exam.id, examVersionId: version.id };
}
