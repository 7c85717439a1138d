import * as words from '#words/line-ups-method.tsx';
import './method.css';

/** How ties are counted, and after whom. */
export function Method() {
  return (
    <section className="method" aria-labelledby="method">
      <h2 id="method">{words.howItIsCounted}</h2>
      <dl>
        {words.explained.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="gloss">{words.afterWhom}</p>
    </section>
  );
}
