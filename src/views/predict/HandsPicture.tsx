import { showOfHands } from '#query/predict/show-of-hands.ts';
import * as words from '#words/predict.ts';
import './hands-picture.css';

interface HandsPictureProps {
  options: readonly string[];
  hands: Readonly<Record<string, number>>;
  /** What is coded, once it is revealed. */
  coded: readonly string[] | null;
  name: (option: string) => string;
}

/** A show of hands as bars, the coded answer beside it once it is revealed. */
export function HandsPicture({ options, hands, coded, name }: HandsPictureProps) {
  const bars = showOfHands(options, hands);
  if (bars === null) return null;
  return (
    <ul className="hands-picture" aria-label={words.showOfHands}>
      {bars.map(({ option, count, length }) => {
        const isCoded = coded?.includes(option) ?? false;
        return (
          <li key={option} className={isCoded ? 'coded' : undefined}>
            <span className="hands-name">{name(option)}</span>
            <span className="hands-bar" aria-hidden="true">
              {count > 0 && <span style={{ width: `${length * 100}%` }} />}
            </span>
            <span className="hands-count">
              {count}
              <span className="unseen"> {words.hands(count)}</span>
            </span>
            <span className="hands-coded">{isCoded && words.asCoded}</span>
          </li>
        );
      })}
    </ul>
  );
}
