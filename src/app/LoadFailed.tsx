import type { LoadFailure } from '#load/read-collection.ts';
import * as words from '#words/load-failed.ts';
import '#ui/notice-bar.css';
import './load-failed.css';

/** Says above the prerendered page that it can be read but not explored, and what to do about it. */
export function LoadFailed({ failure, onRetry }: { failure: LoadFailure; onRetry: () => void }) {
  return (
    <div className="notice-bar load-failed" role="alert">
      <p>
        <strong>{words.readNotExplored}</strong> {reason(failure)}
      </p>
      <button type="button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </div>
  );
}

function reason(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'unreachable':
      return failure.status === null ? words.noConnection : words.serverAnswered(failure.status);
    case 'not-json':
      return words.notJson;
    case 'too-large':
      return words.tooLarge;
    case 'damaged':
      return words.damaged(failure.place, failure.should);
    case 'wrong-format':
      return words.wrongFormat;
    case 'other-version':
      return words.otherVersion(failure.version);
  }
}
