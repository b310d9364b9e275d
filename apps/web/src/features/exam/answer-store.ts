import type { AttemptPage } from '#contracts/exams';
import { deviceStore, type DeviceStore } from '../../offline/index.js';

/** A paper on this device. */
export interface KeptPaper {
  readonly page: AttemptPage;
}

/** A submission that found no link: when it was asked for, and how many questions were open then. */
export interface WantedSubmission {
  readonly at: string;
}

const papers = (): DeviceStore<KeptPaper> => deviceStore('papers');
const submissions = (): DeviceStore<WantedSubmission> => deviceStore('submissions');
const place = (personId: string, attemptId: string): string => `${personId} ${attemptId}`;

/** Papers are kept by person, so that on a shared device nobody is shown the paper of another. */
export const keepPaper = (personId: string, paper: KeptPaper): Promise<void> =>
  papers().put(place(personId, paper.page.id), paper);

export const paperOf = (personId: string, attemptId: string): Promise<KeptPaper | undefined> =>
  papers().get(place(personId, attemptId));

export const wantSubmission = (attemptId: string): Promise<void> =>
  submissions().put(attemptId, { at: new Date().toISOString() });

export const wantedSubmission = (attemptId: string): Promise<WantedSubmission | undefined> =>
  submissions().get(attemptId);

export const takeBackSubmission = (attemptId: string): Promise<void> => submissions().clear(attemptId);

/** Removes the paper from the device after submission, and the answers that the centre has. */
export async function forgetAttempt(personId: string, attemptId: string): Promise<void> {
  await Promise.all([papers().clear(place(personId, attemptId)), submissions().clear(attemptId)]);
}
