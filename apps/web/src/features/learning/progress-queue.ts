import { getEnrolledCourse, recordProgress, type LessonProgress } from '#contracts/learning';
import { readOfficerHome } from '#contracts/reporting';
import { call, forget } from '../../api/index.js';
import { centreClock, thisDevice } from '../../device/index.js';
import { KeptQueue, deviceStore, type Kept } from '../../offline/index.js';

/** How far one lesson was read on this device. */
export interface Reading {
  readonly enrolmentId: string;
  readonly lessonKey: string;
  readonly position: number;
  readonly seen: readonly number[];
  readonly completed: boolean;
}

export type ReadingQueue = KeptQueue<Reading>;

const PAUSE = 2_500;
const opened = new Map<string, Promise<ReadingQueue>>();

/** What `personId` has read here, sent in order when there is a link; one for all courses. */
export function readingQueue(personId: string): Promise<ReadingQueue> {
  const queue = opened.get(personId) ?? open(personId);
  opened.set(personId, queue);
  return queue;
}

const open = (personId: string): Promise<ReadingQueue> =>
  KeptQueue.open<Reading>({
    name: `reading ${personId}`,
    device: thisDevice(),
    store: deviceStore<Kept<Reading>>('progress'),
    known: [],
    atOnce: 1,
    pause: PAUSE,
    // Of an enrolment that ended, or a lesson that is no more or is another now, nothing can be kept.
    drops: ({ status }) => [400, 404, 409, 413, 422].includes(status),
    // Seconds by the clock of the centre, so that of two devices the one that read later has the higher number.
    lowest: () => Math.floor(centreClock.read() / 1000),
    send: async ([first]) => {
      if (!first) throw new Error('Nothing to send');
      const { enrolmentId, lessonKey, ...body } = first.value;
      const { readAt } = await call(recordProgress, {
        params: { enrolmentId, lessonKey },
        body: { ...body, seen: [...body.seen], sequence: first.sequence },
      });
      if (body.completed) void forget(getEnrolledCourse);
      void forget(readOfficerHome);
      return { savedAt: readAt };
    },
  });

export const placeOf = (enrolmentId: string, lessonKey: string): string => `${enrolmentId} ${lessonKey}`;

/** What is known of a lesson by the centre and by this device, which may be ahead of it. */
export function joinedReading(centre: LessonProgress | undefined, device: Kept<Reading> | undefined) {
  const isDeviceLater = device !== undefined && device.sequence > (centre?.sequence ?? -1);
  return {
    position: (isDeviceLater ? device.value.position : centre?.position) ?? 0,
    seen: [...new Set([...(centre?.seen ?? []), ...(device?.value.seen ?? [])])].sort((one, other) => one - other),
    completed: centre?.completedAt != null || device?.value.completed === true,
    isBegun: centre !== undefined || device !== undefined,
  };
}

export type JoinedReading = ReturnType<typeof joinedReading>;
