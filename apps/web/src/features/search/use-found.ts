import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { search, type FoundGroup } from '#contracts/reporting';
import { asking } from '../../api/index.js';

/** A single letter is the beginning of too many words. */
const SHORTEST = 2;
const PAUSE = 200;
const NOTHING: readonly FoundGroup[] = [];

const isLongEnough = (text: string): boolean => [...text].length >= SHORTEST;

/** The records found by words that are still being typed; the earlier ones stay until then. */
export function useFound(typed: string, limit: number) {
  const [words] = useDebouncedValue(typed.trim(), PAUSE);
  const isAsked = isLongEnough(typed.trim());
  const query = useQuery({
    ...asking(search, { query: { q: words, limit } }),
    enabled: isLongEnough(words),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const groups = (isAsked ? query.data?.groups : undefined) ?? NOTHING;
  return {
    words,
    groups,
    isAsked,
    isPending: query.isPending || (query.isPlaceholderData && groups.length === 0),
    failure: query.error,
    again: () => void query.refetch(),
    /** The addresses that one can go to from here, as they stand: each found record, and all of each kind. */
    addresses: useMemo(
      () => groups.flatMap(({ items, all }) => [...items.map(({ address }) => address), all]),
      [groups],
    ),
  };
}

export type SearchFound = ReturnType<typeof useFound>;
