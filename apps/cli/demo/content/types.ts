import type { CourseDocument } from '#contracts/catalogue';

export type Course = CourseDocument;
export type CourseModule = CourseDocument['modules'][number];
export type Lesson = CourseModule['lessons'][number];
export type { ItemDocument } from '#contracts/exams';
