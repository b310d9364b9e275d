import { useEffect, useState } from 'react';
import { getEnrolledCourse, recordProgress, type EnrolledCourse } from '#contracts/learning';
import { NoLink, call, forget } from '../../api/index.js';

/** Messages count up by the clock of the device, so that a late one changes nothing. */
const sequence = (): number => Math.floor(Date.now() / 1000) % 2_147_483_647;

/** Keeps that a lesson was opened and that it was completed; what finds no link is sent when the link is back. */
export function useProgress(course: EnrolledCourse, lessonKey: string) {
  const { enrolmentId } = course;
  const [unsaved, setUnsaved] = useState(false);
  const known = course.progress.find((each) => each.lessonKey === lessonKey);
  const isOpened = known !== undefined;

  useEffect(() => {
    if (isOpened) return;
    const body = { position: 0, completed: false, sequence: sequence() };
    call(recordProgress, { params: { enrolmentId, lessonKey }, body })
      .then(() => forget(getEnrolledCourse))
      .catch((failure: unknown) => setUnsaved(failure instanceof NoLink));
  }, [enrolmentId, lessonKey, isOpened]);

  const complete = async (position: number): Promise<void> => {
    const body = { position, completed: true, sequence: Math.max(sequence(), (known?.sequence ?? 0) + 1) };
    const send = async () => {
      await call(recordProgress, { params: { enrolmentId, lessonKey }, body });
      await forget(getEnrolledCourse);
    };
    await send().catch((failure: unknown) => {
      if (failure instanceof NoLink)
        window.addEventListener('online', () => void send().catch(() => undefined), { once: true });
    });
  };

  return { unsaved, complete };
}
