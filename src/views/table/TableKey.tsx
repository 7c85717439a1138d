import './table-key.css';

/** The signs of the picture, each as a small one of its kind. */
const SIGNS = [
  { name: 'a passage about the topic', d: 'M1 2C10 2 14 7 27 7V9C14 9 10 14 1 14z', look: 'petal' },
  { name: 'a passage that touches it', d: 'M1 6C10 6 14 7 27 7V9C14 9 10 10 1 10z', look: 'touched' },
  { name: 'a further topic in a passage', d: 'M1 8h26', look: 'thread' },
  {
    name: 'the text itself joins two topics',
    d: 'M1 11C9 5 15 4 24 7m3 1l-7-4.2l-1.5 5.6z',
    look: 'relation',
  },
  { name: 'a journalist’s question', d: 'M5 2.5h18v11h-18z', look: 'question' },
  { name: 'who first counts in a passage', d: 'M1 12C9 12 12 4 27 4', look: 'seat-line' },
];

/** How to read the picture: what its lines are, apart from the marks of positions. */
export function TableKey() {
  return (
    <ul className="table-key" aria-label="Key: the lines of the table">
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
