import { group } from 'd3';
import { useId } from 'react';
import type { Pin } from '#model/basket.ts';
import type { Quote } from '#model/collection.ts';
import { pinStanding } from '#query/pin-standing.ts';
import { annotate } from '#state/basket/basket.ts';
import { useLibrary } from '#state/library.tsx';
import { Quotation } from '#ui/Quotation.tsx';
import * as words from '#words/basket.tsx';
import { passageName, quoted } from '#words/terms.ts';
import { PinAccount } from './PinAccount.tsx';
import { PinCitation } from './PinCitation.tsx';

/** Words that the reader has pinned, whose they are, where they stand, and her note. */
export function BasketPin({ pin }: { pin: Pin }) {
  const library = useLibrary();
  const standing = pinStanding(library, pin);
  const warning = words.CHANGED_SINCE[standing];
  const language = library.statements.get(pin.statement)?.statement.language;
  const noteId = useId();
  return (
    <div className="basket-pin">
      <PinAccount pin={pin} />
      {byPassage(pin.quotes).map((quotes) =>
        language === undefined ? (
          <blockquote key={quotes[0].passage} className="quotation">
            <p>{quoted(quotes.map(({ quote }) => quote).join(' … '))}</p>
            {passageName(quotes[0].passage)}
          </blockquote>
        ) : (
          <Quotation
            key={quotes[0].passage}
            statement={pin.statement}
            language={language}
            quotes={quotes}
            {...(pin.position !== null && standing === 'as-pinned' && { position: pin.position })}
          />
        ),
      )}
      {warning !== null && <p className="changed-since">{warning}</p>}
      <PinCitation pin={pin} />
      <label htmlFor={noteId}>{words.yourNote}</label>
      <textarea
        id={noteId}
        className="pin-note"
        rows={1}
        value={pin.note}
        placeholder={words.whyItMatters}
        onChange={(event) => annotate(pin.id, event.target.value)}
      />
      {pin.note !== '' && <p className="on-paper note-on-paper">{pin.note}</p>}
    </div>
  );
}

function byPassage(quotes: readonly Quote[]): [Quote, ...Quote[]][] {
  return [...group(quotes, ({ passage }) => passage).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest]],
  );
}
