import { Outlet, useMatches } from '@tanstack/react-router';
import { HeaderSearch } from '../features/search/header-search.js';
import { Frame } from '../frame/index.js';
import { AddressedReader } from '../session/index.js';

/** Puts every screen into the frame, except those that say otherwise. */
export function Shell() {
  const bare = useMatches().some(({ staticData }) => staticData.bare === true);
  return (
    // This is drawn again at each place, so it knows who has signed in or out on the way there.
    <AddressedReader>
      {bare ? (
        <Outlet />
      ) : (
        <Frame search={<HeaderSearch />}>
          <Outlet />
        </Frame>
      )}
    </AddressedReader>
  );
}
