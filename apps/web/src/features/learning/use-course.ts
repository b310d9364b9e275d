import { useQuery } from '@tanstack/react-query';
import { getEnrolledCourse, type EnrolledCourse } from '#contracts/learning';
import { NoLink, asking, call } from '../../api/index.js';
import { deviceStore } from '../../offline/index.js';
import { useMe } from '../../session/index.js';

/** A course that the reader is enrolled in; without a link, as it was last read here. */
export function useCourse(enrolmentId: string) {
  const personId = useMe()?.person.id ?? '';
  const asked = { params: { enrolmentId } };
  return useQuery<EnrolledCourse>({
    queryKey: [...asking(getEnrolledCourse, asked).queryKey, personId],
    queryFn: async () => {
      const kept = deviceStore<EnrolledCourse>('courses');
      const place = `${personId} ${enrolmentId}`;
      try {
        const course = await call(getEnrolledCourse, asked);
        void kept.put(place, course);
        return course;
      } catch (failure) {
        const found = failure instanceof NoLink ? await kept.get(place) : undefined;
        if (!found) throw failure;
        return found;
      }
    },
  });
}
