import { Injectable } from '@nestjs/common';
import type { SavedResponses } from '#contracts/exams';
import { currentRequest } from '#http';
import { Translator } from '#i18n';
import type { SavedAnswers } from '../responses.service.js';

/** Presents what was kept and what was refused, with the reasons in the language of the reader. */
@Injectable()
export class ResponsesPresenter {
  constructor(private readonly translator: Translator) {}

  shown({ savedAt, late, kept, refused }: SavedAnswers): SavedResponses {
    const { language } = currentRequest();
    return {
      savedAt,
      late,
      kept: kept.map(({ own: _, ...answer }) => answer),
      refused: refused.map(({ index, itemId, number, problems }) => ({
        index,
        itemId,
        number,
        errors: problems.map(({ path, code, variables }) => ({
          path,
          code,
          message: this.translator.problem(code, language, variables),
        })),
      })),
    };
  }
}
