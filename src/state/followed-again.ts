import { useState } from 'react';
import { useLocation } from 'react-router';

/** How often the reader has followed the very link that leads to where he is, as to find the way back to it. */
export function useFollowedAgain(): number {
  const location = useLocation();
  const [followed, setFollowed] = useState({ location, times: 0 });
  if (followed.location === location) return followed.times;
  const { search, hash } = location;
  const again = followed.location.search === search && followed.location.hash === hash;
  const times = followed.times + (again ? 1 : 0);
  setFollowed({ location, times });
  return times;
}
