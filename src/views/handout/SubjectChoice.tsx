import { type HandoutAddress, handoutAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddressText } from '#model/parse-address.ts';
import { toursOf } from '#query/find-tour.ts';
import type { HandoutSubject } from '#query/handout/handout-subject.ts';
import { sectionsOf } from '#query/sections.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { title } from '#words/handout.tsx';
import * as words from '#words/handout-choices.ts';

interface SubjectChoiceProps {
  index: StatementIndex;
  address: HandoutAddress;
  subject: HandoutSubject;
}

/** What a handout is about: everything, a topic, a tour, a part of the text, or what the address names otherwise. */
export function SubjectChoice({ index, address, subject }: SubjectChoiceProps) {
  const library = useLibrary();
  const go = useGo();
  const { statement } = index;
  const { sheet, paper, seed } = address;
  const about = (rest: Partial<HandoutAddress>) =>
    formatAddress(handoutAddress(statement.id, { sheet, paper, seed, ...rest }));
  const everything = about({});
  const groups = [
    {
      label: words.aTopic,
      options: library.collection.codebook.topics
        .filter(({ id }) => index.positionsByTopic.has(id))
        .map(({ id, label }) => ({ name: label, to: about({ topic: id }) })),
    },
    {
      label: words.aTour,
      options: toursOf(library, statement.id).map(({ id, title: name }) => ({
        name,
        to: about({ tour: id }),
      })),
    },
    {
      label: words.aPart,
      options: sectionsOf(statement).map(({ title: name, passages }) => ({
        name,
        to: about({ passages: passages.map(({ id }) => id) }),
      })),
    },
  ].filter(({ options }) => options.length > 0);
  const current = about({
    topic: subject.topic?.id ?? null,
    actors: subject.actors.map(({ id }) => id),
    tour: subject.tour?.id ?? null,
    passages: subject.passages,
  });
  const offered =
    current === everything || groups.some(({ options }) => options.some(({ to }) => to === current));
  const choose = (path: string) => {
    const to = parseAddressText(path);
    if (to.page === 'handout') go(to, { replace: true });
  };
  return (
    <label className="handout-choice">
      <span>{words.about}</span>
      <select value={current} onChange={({ target }) => choose(target.value)}>
        {!offered && <option value={current}>{title(subject)}</option>}
        <option value={everything}>{words.wholeStatement}</option>
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map(({ name, to }) => (
              <option key={to} value={to}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
