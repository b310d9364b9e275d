import type { Course } from '../types.js';

export const furtherCourses: Course[] = [];
