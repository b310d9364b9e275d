import { useQuery } from '@tanstack/react-query';
import { getCentre, type Centre } from '#contracts/identity';
import { asking } from '../api/index.js';

/** The centre that this application belongs to; null until it is there. */
export function useCentre(): Centre | null {
  const details = useQuery({ ...asking(getCentre, {}), staleTime: 10 * 60_000 });
  return details.data ?? null;
}
