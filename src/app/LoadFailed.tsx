import type { LoadFailure } from '#load/read-collection.ts';
import './load-failed.css';

/** Says above the prerendered page that it can be read but not explored, and what to do about it. */
export function LoadFailed({ failure, onRetry }: { failure: LoadFailure; onRetry: () => void }) {
  return (
    <div className="load-failed" role="alert">
      <p>
        <strong>This page can be read, but not explored.</strong> {reason(failure)}
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function reason(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'unreachable':
      return failure.status === null
        ? 'The coded statement could not be fetched. Check the connection, then try again.'
        : `The coded statement could not be fetched: the server answered ${failure.status} for data/model.json. If it stays so, the file was not published with the app.`;
    case 'not-json':
      return 'The file data/model.json is damaged or came only in part. Try again; if it stays so, publish the app anew.';
    case 'too-large':
      return 'The file data/model.json is too large to be opened. Publish the app with fewer statements in it.';
    case 'damaged':
      return `The file data/model.json is damaged at ${failure.place}, where there should be ${failure.should}. Publish the app with the file that “npm run model” writes.`;
    case 'wrong-format':
      return 'The file data/model.json is not a Parley collection. Publish the app with the file that “npm run model” writes.';
    case 'other-version':
      return `The file data/model.json is of version ${String(failure.version)} of the format, and this copy of the app reads version 1. Reload the page to get the newest copy.`;
  }
}
