import * as words from '#words/topic.ts';
import './topic-key.css';

interface Sign {
  name: string;
  look: string;
  d: string;
}

/** The signs of the picture beside the marks of positions. */
const SIGNS: readonly Sign[] = [
  { name: words.aboutTopic, look: 'about', d: 'M1 3h26v10H1z' },
  { name: words.touchesTopic, look: 'touching', d: 'M1 11h26v2.5H1z' },
  { name: words.question, look: 'question', d: 'M2 3h24v10H2z' },
  {
    name: words.leadsOn,
    look: 'relation',
    d: 'M7 8h13M16 3.5L20.5 8L16 12.5',
  },
];

/** How to read the picture, apart from the marks of positions. */
export function TopicKey({ tone }: { tone: number }) {
  return (
    <ul className={`topic-key tone-${tone}`} aria-label={words.key}>
      {SIGNS.map(({ name, look, d }) => (
        <li key={look}>
          <svg className={look} viewBox="0 0 28 16" aria-hidden="true">
            <path d={d} />
          </svg>
          {name}
        </li>
      ))}
      <li>
        <b aria-hidden="true">{words.disputedSign}</b> {words.disputed}
      </li>
    </ul>
  );
}
