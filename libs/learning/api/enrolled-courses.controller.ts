import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { getEnrolledCourse, listStandings, recordProgress } from '#contracts/learning';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { EnrolledCourses } from '../enrolled-courses.service.js';

@Controller()
export class EnrolledCoursesController {
  constructor(private readonly courses: EnrolledCourses) {}

  @Operation(listStandings)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listStandings>,
  ): Promise<Output<typeof listStandings>> {
    return this.courses.standings(caller, query);
  }

  @Operation(getEnrolledCourse)
  get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getEnrolledCourse>,
  ): Promise<Output<typeof getEnrolledCourse>> {
    return this.courses.get(caller, params.enrolmentId);
  }

  @Operation(recordProgress)
  record(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof recordProgress>,
  ): Promise<Output<typeof recordProgress>> {
    return this.courses.record(caller, params.enrolmentId, params.lessonKey, body);
  }
}
