import { useQuery } from '@tanstack/react-query';
import { readOfficerHome, type OfficerHome } from '#contracts/reporting';
import { NoLink, asking, call } from '../../api/index.js';
import { deviceStore } from '../../offline/index.js';
import { useMe } from '../../session/index.js';

/** The officer's home; without a link, as it was last read here, beside the courses that it leads to. */
export function useOfficerHome() {
  const personId = useMe()?.person.id ?? '';
  return useQuery<OfficerHome>({
    queryKey: [...asking(readOfficerHome, {}).queryKey, personId],
    queryFn: async () => {
      const kept = deviceStore<OfficerHome>('courses');
      const place = `${personId} home`;
      try {
        const home = await call(readOfficerHome, {});
        void kept.put(place, home);
        return home;
      } catch (failure) {
        const found = failure instanceof NoLink ? await kept.get(place) : undefined;
        if (!found) throw failure;
        return found;
      }
    },
  });
}
