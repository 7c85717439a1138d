export const readNotExplored = 'This page can be read, but not explored.';
export const tryAgain = 'Try again';

// Why a model could not be opened, and what to do.
export const noConnection = 'The coded statement could not be fetched. Check the connection, then try again.';
export const serverAnswered = (status: number) =>
  `The coded statement could not be fetched: the server answered ${status} for data/model.json. If it stays so, the file was not published with the app.`;
export const notJson =
  'The file data/model.json is damaged or came only in part. Try again; if it stays so, publish the app anew.';
export const tooLarge =
  'The file data/model.json is too large to be opened. Publish the app with fewer statements in it.';
export const damaged = (place: string, should: string) =>
  `The file data/model.json is damaged at ${place}, where there should be ${should}. Publish the app with the file that “npm run model” writes.`;
export const wrongFormat =
  'The file data/model.json is not a Parley collection. Publish the app with the file that “npm run model” writes.';
export const otherVersion = (version: unknown) =>
  `The file data/model.json is of version ${String(version)} of the format, and this copy of the app reads version 1. Reload the page to get the newest copy.`;
