import * as words from '#words/table.ts';
import './table-key.css';

/** The signs of the picture, each as a small one of its kind. */
const SIGNS = [
  { name: words.aboutTopic, d: 'M1 2C10 2 14 7 27 7V9C14 9 10 14 1 14z', look: 'petal' },
  { name: words.touchesTopic, d: 'M1 6C10 6 14 7 27 7V9C14 9 10 10 1 10z', look: 'touched' },
  { name: words.furtherTopic, d: 'M1 8h26', look: 'thread' },
  {
    name: words.joinsTopics,
    d: 'M1 11C9 5 15 4 24 7m3 1l-7-4.2l-1.5 5.6z',
    look: 'relation',
  },
  { name: words.question, d: 'M5 2.5h18v11h-18z', look: 'question' },
  { name: words.firstCounts, d: 'M1 12C9 12 12 4 27 4', look: 'seat-line' },
];

/** How to read the picture: what its lines are, apart from the marks of positions. */
export function TableKey() {
  return (
    <ul className="table-key" aria-label={words.key}>
      {SIGNS.map(({ name, d, look }) => (
        <li key={name}>
          <svg className={look} viewBox="0 0 28 16" aria-hidden="true">
            <path d={d} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
