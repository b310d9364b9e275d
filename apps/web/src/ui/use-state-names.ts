import { useQuery } from '@tanstack/react-query';
import { listStates } from '#contracts/identity';
import { asking } from '../api/index.js';
import { useTexts } from '../i18n/index.js';

/** The name of a member state in the reader's language; its code until the names are there. */
export function useStateNames(): (code: string) => string {
  const { textIn } = useTexts();
  const states = useQuery({ ...asking(listStates, { query: { limit: 200 } }), staleTime: Infinity });
  return (code) => {
    const state = states.data?.items.find((each) => each.code === code);
    return state ? textIn(state.name) : code.toUpperCase();
  };
}
