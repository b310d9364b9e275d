import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { checkReceipt, readReceipt } from '#contracts/exams';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Receipts } from '../receipts.service.js';
import { Submissions } from '../submissions.service.js';

@Controller()
export class ReceiptsController {
  constructor(
    private readonly submissions: Submissions,
    private readonly receipts: Receipts,
  ) {}

  @Operation(readReceipt)
  read(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof readReceipt>,
  ): Promise<Output<typeof readReceipt>> {
    return this.submissions.receipt(caller, params.attemptId);
  }

  @Operation(checkReceipt)
  check(@Input() { body }: InputOf<typeof checkReceipt>): Promise<Output<typeof checkReceipt>> {
    return this.receipts.check(body.receipt);
  }
}
