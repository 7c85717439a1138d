import * as words from '#words/text-passage.ts';
import { WHOLE } from './whole-text.ts';
import './rest-elsewhere.css';

/** The way to the rest of a long text where no scripts bring it. */
export function RestElsewhere({ textHref }: { textHref: string }) {
  return (
    <noscript>
      <p className="rest-elsewhere">
        {words.restElsewhere} <a href={`${textHref}${WHOLE}`}>{words.toWholeText}</a>
      </p>
    </noscript>
  );
}
