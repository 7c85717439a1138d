import type { ReactNode } from 'react';

export const notLoaded = (): ReactNode => (
  <>
    <strong>This could not be loaded.</strong> Check the connection, or reload the page: a newer version of
    Parley may have been published meanwhile. Nothing you pinned is lost.
  </>
);

export const reload = 'Reload';

export const close = 'Close';
