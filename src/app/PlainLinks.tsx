import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { isMeantForBrowser } from '#ui/is-meant-for-browser.ts';

/**
 * Where addresses stand in the fragment, makes plain links moves of the app, as links to a place on the page are: the
 * browser knows no place by the name of "/…#p13". Following the same link again is no further move, as anywhere.
 */
export function PlainLinks() {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (isMeantForBrowser(event)) return;
      const { target } = event;
      const link = target instanceof Element ? target.closest('a[href^="#/"]:not([target])') : null;
      const href = link?.getAttribute('href') ?? null;
      if (href === null) return;
      event.preventDefault();
      void navigate(href.slice(1), { replace: href === window.location.hash });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
  return null;
}
