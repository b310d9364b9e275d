import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { chooseMails, declineMails, getMailChoices, listMails, sendMailAgain } from '#contracts/notifications';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { MailChoices } from '../mail-choices.service.js';
import { Mails } from '../mails.service.js';

@Controller()
export class MailsController {
  constructor(
    private readonly mails: Mails,
    private readonly choices: MailChoices,
  ) {}

  @Operation(listMails)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listMails>,
  ): Promise<Output<typeof listMails>> {
    return this.mails.list(caller, query);
  }

  @Operation(sendMailAgain)
  sendAgain(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof sendMailAgain>,
  ): Promise<Output<typeof sendMailAgain>> {
    return this.mails.sendAgain(caller, params.mailId);
  }

  @Operation(getMailChoices)
  getChoices(@CurrentCaller() caller: Caller): Promise<Output<typeof getMailChoices>> {
    return this.choices.get(caller);
  }

  @Operation(chooseMails)
  choose(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { body }: InputOf<typeof chooseMails>,
  ): Promise<Output<typeof chooseMails>> {
    return this.choices.choose(caller, version, body);
  }

  @Operation(declineMails)
  decline(@Input() { body }: InputOf<typeof declineMails>): Promise<void> {
    return this.choices.decline(body.token);
  }
}
