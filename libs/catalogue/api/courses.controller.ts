import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { getCourse, listCourses } from '#contracts/catalogue';
import { Input, Operation } from '#http';
import { Courses } from '../courses.service.js';

@Controller()
export class CoursesController {
  constructor(private readonly courses: Courses) {}

  @Operation(listCourses)
  list(@Input() { query }: InputOf<typeof listCourses>): Promise<Output<typeof listCourses>> {
    return this.courses.search(query);
  }

  @Operation(getCourse)
  get(@Input() { params }: InputOf<typeof getCourse>): Promise<Output<typeof getCourse>> {
    return this.courses.outline(params.courseId);
  }
}
