import { Outlet, useMatches } from '@tanstack/react-router';
import { HeaderSearch } from '../features/search/header-search.js';
import { Frame } from '../frame/index.js';

/** Every screen stands in the frame, but for those that say otherwise. */
export function Shell() {
  const bare = useMatches().some(({ staticData }) => staticData.bare === true);
  if (bare) return <Outlet />;
  return (
    <Frame search={<HeaderSearch />}>
      <Outlet />
    </Frame>
  );
}
