import { useQuery } from '@tanstack/react-query';
import { getCentreDetails, type CentreDetails } from '#contracts/identity';
import { asking } from '../api/index.js';

/** What the centre says of itself; null until it is there. */
export function useCentre(): CentreDetails | null {
  const details = useQuery({ ...asking(getCentreDetails, {}), staleTime: 10 * 60_000 });
  return details.data ?? null;
}
