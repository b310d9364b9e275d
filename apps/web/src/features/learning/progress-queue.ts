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

/** The queue of what `personId` has read here, sent in order when there is a link; there is one for all courses. */
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
    // Nothing can be kept of an enrolment that ended, or of a lesson that is gone or is another now.
    drops: ({ status }) => [400, 404, 409, 413, 422].includes(status),
    // Sequences are seconds by the centre's clock, so that the device that read later has the higher number.
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

/** A reading as known by the centre and by this device, which may be ahead of the centre. */
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
