import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { createExam, listExams, listItems, publishExamVersion, publishItem } from '#contracts/exams';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Exams } from '../exams.service.js';
import { ItemBank } from '../item-bank.service.js';

@Controller()
export class AuthoringController {
  constructor(
    private readonly bank: ItemBank,
    private readonly exams: Exams,
  ) {}

  @Operation(publishItem)
  async publishItem(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof publishItem>,
  ): Promise<Output<typeof publishItem>> {
    const [published] = await this.bank.publish(caller, [body]);
    if (!published) throw new Error('The item was not published');
    return published;
  }

  @Operation(listItems)
  listItems(@Input() { query }: InputOf<typeof listItems>): Promise<Output<typeof listItems>> {
    return this.bank.list(query);
  }

  @Operation(createExam)
  createExam(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof createExam>,
  ): Promise<Output<typeof createExam>> {
    return this.exams.create(caller, body);
  }

  @Operation(listExams)
  listExams(@Input() { query }: InputOf<typeof listExams>): Promise<Output<typeof listExams>> {
    return this.exams.list(query);
  }

  @Operation(publishExamVersion)
  publishVersion(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof publishExamVersion>,
  ): Promise<Output<typeof publishExamVersion>> {
    return this.exams.publishVersion(caller, params.examId, body);
  }
}
