import { Suspense, lazy, type ComponentProps } from 'react';
import { Skeleton } from '../../../ui/index.js';

const PostsMap = lazy(() => import('./posts-map.js').then((file) => ({ default: file.PostsMap })));
const PlacePicker = lazy(() => import('./place-picker.js').then((file) => ({ default: file.PlacePicker })));

/** The map and its coasts are loaded with the first screen that shows them. */
export const LazyPostsMap = (props: ComponentProps<typeof PostsMap>) => (
  <Suspense fallback={<Skeleton rows={8} />}>
    <PostsMap {...props} />
  </Suspense>
);

export const LazyPlacePicker = (props: ComponentProps<typeof PlacePicker>) => (
  <Suspense fallback={<Skeleton rows={8} />}>
    <PlacePicker {...props} />
  </Suspense>
);
