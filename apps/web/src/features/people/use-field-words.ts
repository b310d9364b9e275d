import { useQuery } from '@tanstack/react-query';
import { listAgencies, listPosts, listRanks } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { OWN_NAMES, useTexts } from '../../i18n/index.js';
import type { DraftField, PersonDraft } from './person-draft.js';
import { useLanguageNames } from './use-language-names.js';

/** Agencies and posts of a state, for fields and for words. */
export function usePlaces(stateCode: string | null) {
  const ofState = { query: { limit: 200, ...(stateCode === null ? {} : { state: stateCode }) } };
  const enabled = stateCode !== null;
  const agencies = useQuery({ ...asking(listAgencies, ofState), enabled });
  const posts = useQuery({ ...asking(listPosts, ofState), enabled });
  return { agencies: agencies.data?.items ?? [], posts: posts.data?.items ?? [] };
}

/** Ranks of a state, the lowest first. */
export function useRanks(stateCode: string | null) {
  const ofState = { query: { limit: 200, ...(stateCode === null ? {} : { state: stateCode }) } };
  return useQuery({ ...asking(listRanks, ofState), enabled: stateCode !== null }).data?.items ?? [];
}

/** The name of a field. */
export function useFieldNames(): (field: DraftField) => string {
  const { t } = useTexts();
  return (field) => t(`web-people:field.${field}`);
}

/** A value of a draft as people read it; null if there is none. */
export function useFieldWords(stateCode: string | null) {
  const { t, textIn, joined, calendarDate } = useTexts();
  const { agencies, posts } = usePlaces(stateCode);
  const ranks = useRanks(stateCode).map(({ id, title }) => ({ id, name: title }));
  const languageIn = useLanguageNames();
  const nameOf = (
    places: readonly { readonly id: string; readonly name: Parameters<typeof textIn>[0] }[],
    id: string,
  ) => {
    const place = places.find((one) => one.id === id);
    return place ? textIn(place.name) : null;
  };
  return (draft: PersonDraft, field: DraftField): string | null => {
    if (field === 'spokenLanguages') return joined(draft.spokenLanguages.map(languageIn)) || null;
    const value = draft[field] ?? '';
    if (value === '') return null;
    if (field === 'sex') return t(`identity:sex.${value as 'female' | 'male'}`);
    if (field === 'function')
      return t(`identity:function.${value as NonNullable<Exclude<PersonDraft['function'], ''>>}`);
    if (field === 'birthDate') return calendarDate(value);
    if (field === 'language') return OWN_NAMES[draft.language];
    if (field === 'rankId') return nameOf(ranks, value);
    if (field === 'agencyId') return nameOf(agencies, value);
    return field === 'postId' ? nameOf(posts, value) : value;
  };
}
