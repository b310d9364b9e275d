import type { BorderType, Post, PostFacts, PostKind } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import type { TypedText } from '../../ui/index.js';
import { NO_TEXT, useMissingName } from './fields.js';
import { placeTyped, type TypedPlace } from './map/typed-place.js';

/** The typed details of a unit or post. */
export interface PostDraft {
  readonly kind: PostKind;
  readonly name: TypedText;
  /** Empty if it stands right under its agency. */
  readonly parentId: string;
  /** Empty if none is chosen. */
  readonly border: BorderType | '';
  readonly timeZone: string;
  readonly place: TypedPlace;
}

export const newPost = (kind: PostKind, parentId: string, timeZone: string): PostDraft => ({
  kind,
  name: NO_TEXT,
  parentId,
  border: '',
  timeZone,
  place: { latitude: '', longitude: '' },
});

/** @param written how the reader's language writes a number. */
export const draftOf = (post: Post, written: (value: number) => string): PostDraft => ({
  kind: post.kind,
  name: post.name,
  parentId: post.parentId ?? '',
  border: post.border ?? '',
  timeZone: post.timeZone,
  place: {
    latitude: post.location ? written(post.location.latitude) : '',
    longitude: post.location ? written(post.location.longitude) : '',
  },
});

/** The draft as the centre takes it in. */
export const factsOf = ({ kind, name, parentId, border, timeZone, place }: PostDraft): PostFacts => ({
  kind,
  name,
  parentId: parentId === '' ? null : parentId,
  border: kind === 'unit' || border === '' ? null : border,
  timeZone,
  location: placeTyped(place),
});

/** Says what is still to be typed. */
export function useMissingOfPost() {
  const { t } = useTexts();
  const missingName = useMissingName();
  return ({ kind, name, border, timeZone }: PostDraft) => [
    ...missingName(name),
    ...(kind === 'post' && border === '' ? [{ path: 'border', message: t('web-structure:missing.border') }] : []),
    ...(timeZone.trim() === '' ? [{ path: 'timeZone', message: t('web-structure:missing.time-zone') }] : []),
  ];
}
