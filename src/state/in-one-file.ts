import { useHref, useLocation } from 'react-router';

/**
 * Whether everything lies in one file, which a reader opens from disk: there addresses stand in the fragment, and so
 * does the app's root, "#/", with which they begin.
 */
export function useInOneFile(): boolean {
  return isInFragment(useHref('/'));
}

/** Whether an address, such as the app's root, stands in the fragment of another. */
export function isInFragment(href: string): boolean {
  return href.startsWith('#/');
}

/** Where a link to a place on this page leads: to its name alone, or where addresses stand in the fragment, to both. */
export function useFragmentHref(): (id: string) => string {
  const { pathname, search } = useLocation();
  const page = useInOneFile() ? `#${pathname}${search}` : '';
  return (id) => `${page}#${id}`;
}
