import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { readAttempt, saveResponses, type PublishedItem } from '#contracts/exams';
import { newRandomId } from '#kernel';
import { rightAnswer, someAnswer } from '../../support/answers.js';
import type { Session } from '../../support/session.js';

/** Answers one question on another device of the candidate, wrongly and without having seen anything of this one. */
export async function answerElsewhere(session: Session, attemptId: string, asked: PublishedItem): Promise<void> {
  const { items } = await session.call(readAttempt, { params: { attemptId } });
  const itemId = asked.itemVersionId;
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw new Error('The paper has no such item');
  const answer = [1, 2, 3]
    .map((turn) => someAnswer(item, turn))
    .find((one) => !isDeepStrictEqual(one, rightAnswer(asked)));
  if (!answer) throw new Error('Every answer is right');
  const given = {
    itemId,
    device: newRandomId(),
    deviceKind: 'tablet' as const,
    sequence: 1,
    over: null,
    answer,
    language: 'ar' as const,
    answeredAt: new Date().toISOString(),
  };
  await session.call(saveResponses, { params: { attemptId }, body: { answers: [given] } });
}

/** Sets the clock of the device while the page is open. */
export async function moveClock(page: Page, minutes: number): Promise<void> {
  await page.evaluate((ahead) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  }, minutes * 60_000);
}
