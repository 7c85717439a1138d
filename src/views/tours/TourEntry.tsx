import { handoutAddress } from '#model/address.ts';
import type { Tour } from '#model/collection.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { counted } from '#words/terms.ts';

/** One tour: its aims, its length, its steps, and what to discuss at its end. */
export function TourEntry({ tour }: { tour: Tour }) {
  const { id, statement, title, minutes, level, aims, questions, steps } = tour;
  const to = (step: number) => ({ page: 'tour', statement, tour: id, step }) as const;
  const facts = [
    counted(steps.length, 'step'),
    ...(minutes === null ? [] : [counted(minutes, 'minute')]),
    ...(level === null ? [] : [level]),
  ];
  return (
    <li className="tour-entry">
      <div>
        <h2>
          <AddressLink to={to(1)}>{title}</AddressLink>
        </h2>
        <p className="counts">{facts.join(' · ')}</p>
        {aims.length > 0 && (
          <>
            <h3>Afterwards the class can</h3>
            <ul className="tour-aims">
              {[...new Set(aims)].map((aim) => (
                <li key={aim}>{aim}</li>
              ))}
            </ul>
          </>
        )}
        {questions.length > 0 && (
          <details className="tour-questions">
            <summary>To discuss at the end</summary>
            <ul>
              {[...new Set(questions)].map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </details>
        )}
        <p className="buttons">
          <AddressLink className="button solid" to={to(1)} aria-label={`Start “${title}”`}>
            Start
          </AddressLink>
          <AddressLink
            className="button to-presenter"
            to={{ ...to(1), page: 'presenter' }}
            target="_blank"
            rel="noopener"
            aria-label={`Presenter’s window of “${title}”`}
          >
            Presenter’s window
          </AddressLink>
          <AddressLink
            className="button"
            to={handoutAddress(statement, { tour: id })}
            aria-label={`Handout of “${title}”`}
          >
            Handout
          </AddressLink>
        </p>
      </div>
      <ol className="tour-steps" aria-label={`Steps of “${title}”`}>
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
