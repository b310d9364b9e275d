import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listNotices, markNoticeRead, markNoticesRead, summariseNotices } from '#contracts/notifications';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Notices } from '../notices.service.js';

@Controller()
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Operation(listNotices)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listNotices>,
  ): Promise<Output<typeof listNotices>> {
    return this.notices.list(caller, query);
  }

  @Operation(summariseNotices)
  summary(@CurrentCaller() caller: Caller): Promise<Output<typeof summariseNotices>> {
    return this.notices.summary(caller);
  }

  @Operation(markNoticesRead)
  markAll(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof markNoticesRead>,
  ): Promise<Output<typeof markNoticesRead>> {
    return this.notices.markReadUpTo(caller, body.upTo);
  }

  @Operation(markNoticeRead)
  mark(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof markNoticeRead>,
  ): Promise<Output<typeof markNoticeRead>> {
    return this.notices.markRead(caller, params.noticeId);
  }
}
