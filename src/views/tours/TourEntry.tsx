import { handoutAddress } from '#model/address.ts';
import type { Tour } from '#model/collection.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/tours.tsx';

/** One tour: its aims, its length, its steps, and what to discuss at its end. */
export function TourEntry({ tour }: { tour: Tour }) {
  const { id, statement, title, minutes, level, aims, questions, steps } = tour;
  const to = (step: number) => ({ page: 'tour', statement, tour: id, step }) as const;
  return (
    <li className="tour-entry">
      <div>
        <h2>
          <AddressLink to={to(1)}>{title}</AddressLink>
        </h2>
        <p className="counts">{words.facts(steps.length, minutes, level)}</p>
        {aims.length > 0 && (
          <>
            <h3>{words.afterwards}</h3>
            <ul className="tour-aims">
              {[...new Set(aims)].map((aim) => (
                <li key={aim}>{aim}</li>
              ))}
            </ul>
          </>
        )}
        {questions.length > 0 && (
          <details className="tour-questions">
            <summary>{words.toDiscuss}</summary>
            <ul>
              {[...new Set(questions)].map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </details>
        )}
        <p className="buttons">
          <AddressLink className="button solid" to={to(1)} aria-label={words.startOf(title)}>
            {words.start}
          </AddressLink>
          <AddressLink
            className="button to-presenter"
            to={{ ...to(1), page: 'presenter' }}
            target="_blank"
            rel="noopener"
            aria-label={words.presentersWindowOf(title)}
          >
            {words.presentersWindow}
          </AddressLink>
          <AddressLink
            className="button"
            to={handoutAddress(statement, { tour: id })}
            aria-label={words.handoutOf(title)}
          >
            {words.handout}
          </AddressLink>
        </p>
      </div>
      <ol className="tour-steps" aria-label={words.stepsOf(title)}>
        {steps.map((step, i) => (
          <li key={to(i + 1).step}>
            <AddressLink to={to(i + 1)}>
              <span className="tour-step-number">{i + 1}</span>
              {step.title ?? step.say}
            </AddressLink>
          </li>
        ))}
      </ol>
    </li>
  );
}
