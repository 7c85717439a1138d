import type { Stops } from '#query/reading-stops.ts';
import { stopAddress, type TextAt } from '#query/text-at.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/text-steps.ts';

/** In the order in which they are offered. */
const KINDS: readonly (keyof Stops)[] = ['mentions', 'positions', 'passages'];

/** How many mentions, positions and passages are lit; choosing one goes through those. */
export function SteppedKinds({ text }: { text: TextAt }) {
  return (
    <ul className="stepped-kinds" aria-label={words.lit}>
      {KINDS.map((kind) => {
        const first = stopAddress(text, kind, 0);
        const count = words.stops(kind, text.stops[kind].length);
        // Without a single mention nothing was asked for by name; no positions are worth knowing.
        if (first === undefined) return kind === 'mentions' ? null : <li key={kind}>{count}</li>;
        return (
          <li key={kind}>
            <AddressLink
              to={first}
              replace={text.at >= 0}
              aria-current={kind === text.kind ? 'true' : undefined}
            >
              {count}
            </AddressLink>
          </li>
        );
      })}
    </ul>
  );
}
