export const notLoaded = 'This page could not be loaded';
export const failed = 'This page failed';
export const whyNotLoaded =
  'Check the connection, or reload: a newer version of Parley may have been published since you opened this one. Nothing you pinned is lost.';
export const whyFailed = (message: string) => (
  <>
    Parley made a mistake while drawing it: <q>{message}</q>. The other pages are not affected.
  </>
);
export const tryAgain = 'Try again';
export const reload = 'Reload';
export const toFrontPage = 'To the front page';
export const reportToCopy = 'A report to copy; nothing is sent';
export const copy = 'Copy';
export const copied = 'Copied';
