import './topic-key.css';

interface Sign {
  name: string;
  look: string;
  d: string;
}

/** The signs of the picture beside the marks of positions. */
const SIGNS: readonly Sign[] = [
  { name: 'a passage about the topic', look: 'about', d: 'M1 3h26v10H1z' },
  { name: 'a passage that touches it', look: 'touching', d: 'M1 11h26v2.5H1z' },
  { name: 'a journalist’s question', look: 'question', d: 'M2 3h24v10H2z' },
  {
    name: 'the text itself leads to or from another topic',
    look: 'relation',
    d: 'M7 8h13M16 3.5L20.5 8L16 12.5',
  },
];

/** How to read the picture, apart from the marks of positions. */
export function TopicKey({ tone }: { tone: number }) {
  return (
    <ul className={`topic-key tone-${tone}`} aria-label="Key: passages and lines">
      {SIGNS.map(({ name, look, d }) => (
        <li key={look}>
          <svg className={look} viewBox="0 0 28 16" aria-hidden="true">
            <path d={d} />
          </svg>
          {name}
        </li>
      ))}
      <li>
        <b aria-hidden="true">Aa</b> a disputed proposition
      </li>
    </ul>
  );
}
