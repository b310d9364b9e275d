import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { EnrolledCourse } from '#contracts/learning';
import { useKept } from '../../offline/index.js';
import { useMe } from '../../session/index.js';
import { joinedReading, placeOf, readingQueue, type JoinedReading, type ReadingQueue } from './progress-queue.js';

/** The readings on this device, waiting or sent; undefined while they are fetched. */
export function useReadingQueue() {
  const personId = useMe()?.person.id ?? '';
  return useQuery({
    queryKey: ['reading-queue', personId],
    queryFn: () => readingQueue(personId),
    staleTime: Infinity,
  });
}

/** The progress in each lesson of the course, by the centre and by this device together. */
export function useReadings(course: EnrolledCourse, queue: ReadingQueue): (lessonKey: string) => JoinedReading {
  const { kept } = useKept(queue);
  return (lessonKey) =>
    joinedReading(
      course.progress.find((each) => each.lessonKey === lessonKey),
      kept.get(placeOf(course.enrolmentId, lessonKey)),
    );
}

/** Keeps what was read of one lesson; new blocks are added to the earlier ones. */
export function useKeepReading(course: EnrolledCourse, queue: ReadingQueue, lessonKey: string) {
  const { enrolmentId } = course;
  return useCallback(
    (read: { readonly position: number; readonly seen: readonly number[]; readonly completed: boolean }) => {
      const key = placeOf(enrolmentId, lessonKey);
      const before = queue.read().kept.get(key)?.value;
      const seen = [...new Set([...(before?.seen ?? []), ...read.seen])].sort((one, other) => one - other);
      const completed = read.completed || before?.completed === true;
      void queue.give(key, { enrolmentId, lessonKey, position: read.position, seen, completed });
    },
    [enrolmentId, queue, lessonKey],
  );
}
