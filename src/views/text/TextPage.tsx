import { useCallback, useMemo, useRef } from 'react';
import { useHref } from 'react-router';
import { predictAddress, type TextAddress, textAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import { textAt } from '#query/text-at.ts';
import { useLibrary } from '#state/library.tsx';
import { SelectionTools } from '#views/cite/selection/SelectionTools.tsx';
import { usePrerendered } from '#views/parts/drawn-later.ts';
import { oneByOne } from '#words/text-steps.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { LinkedWords } from './LinkedWords.tsx';
import { neededPassages } from './needed-passages.ts';
import { NoteDetails } from './notes/NoteDetails.tsx';
import { OpenNotes } from './notes/OpenNotes.tsx';
import { PositionSheet } from './notes/PositionSheet.tsx';
import { useMargin } from './notes/use-margin.ts';
import { PaperEnd } from './paper/PaperEnd.tsx';
import { usePaperFoot } from './paper/use-paper-foot.ts';
import { partsOfText } from './parts-of-text.ts';
import { StatementText } from './passages/StatementText.tsx';
import { passagesOfRun } from './runs-of-text.ts';
import { SourceNote } from './SourceNote.tsx';
import { ScrollMap } from './scroll-map/ScrollMap.tsx';
import { sourceOf } from './source-of.ts';
import { Steps } from './steps/Steps.tsx';
import { stopName } from './steps/stop-name.ts';
import { isDeferred, useDrawnToEnd } from './use-drawn-to-end.ts';
import { useLighting } from './use-lighting.ts';
import { useMarkedWords } from './use-marked-words.ts';
import { useMedia, WIDE } from './use-media.ts';
import { useNearness } from './use-nearness.ts';
import { useOpenedAt } from './use-opened-at.ts';
import { usePassageAt, useWordsAt } from './use-place-in-sight.ts';
import { useReaderMoves } from './use-reader-moves.ts';
import { useTextParts } from './use-text-parts.ts';
import { useWordsInSight } from './use-words-in-sight.ts';
import './text-page.css';
import './layers/layers.css';

/** The statement to read: its ribbon, its words with all that is coded on them, and a note on every position. */
export function TextPage({ address: asked }: { address: TextAddress }) {
  const library = useLibrary();
  const index = known(library.statements, asked.statement);
  const read = useMemo(() => textAt(library, index, asked), [library, index, asked]);
  const { address, lit, words, here, stopped } = read;
  const textHref = useHref(formatAddress(textAddress(address.statement)));
  const predictHref = useHref(formatAddress(predictAddress(address.statement)));
  const setting = useMemo(
    () => ({ library, index, textHref, predictHref }),
    [library, index, textHref, predictHref],
  );

  const open = address.position;
  const account = open === null ? null : accountOf(library, index, known(index.positions, open));

  const page = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const prerendered = usePrerendered();
  const wide = useMedia(WIDE);
  const hide = address.hidden.join(' ');
  const { partsOf, add } = useTextParts(page, setting);
  const needed = neededPassages(read, account);
  const light = useLighting(page, partsOf, needed, { lit, open, here });
  const welcome = useCallback(
    (runs: readonly HTMLElement[]) => {
      const come = runs.flatMap(passagesOfRun).map((passage) => ({ passage, parts: partsOfText(passage) }));
      for (const { passage, parts } of come) light(passage, parts);
      add(come.map(({ parts }) => parts));
    },
    [add, light],
  );
  useDrawnToEnd(text, index.statement, hide);
  useMargin(text, { setting, prerendered, wide, open, hide });
  useNearness(page, partsOf);
  useReaderMoves(page, read);
  useOpenedAt(page, address, index.statement);
  useMarkedWords(page, 'linked', words);
  useMarkedWords(page, 'stopped', stopped);
  useWordsAt(page, words);
  useWordsAt(page, stopped);
  usePassageAt(page, address.stop?.among === 'passages' ? here : null);
  useWordsInSight(page, open);
  const source = sourceOf(library, index.statement);
  usePaperFoot(source);

  const details = account !== null && (
    <NoteDetails library={library} index={index} account={account} address={address} />
  );
  return (
    <div className="text-page" ref={page} data-hide={hide === '' ? undefined : hide}>
      <ScrollMap
        library={library}
        index={index}
        address={address}
        here={here}
        lit={lit?.positions ?? null}
        text={text}
      />
      <div className="text-column">
        <FilterBar library={library} index={index} address={address} />
        <SourceNote library={library} index={index} />
        <div className="statement-text" ref={text}>
          <StatementText
            key={address.statement}
            setting={setting}
            text={text}
            deferred={isDeferred(index.statement, prerendered)}
            needed={needed}
            onCome={welcome}
          />
          <svg className="leader" aria-hidden="true">
            <path />
          </svg>
        </div>
        <SelectionTools statement={address.statement} text={text} />
        <PaperEnd library={library} index={index} hidden={address.hidden} source={source} />
        {open !== null && wide && (
          <OpenNotes text={text} position={open}>
            {details}
          </OpenNotes>
        )}
        {(lit !== null || account !== null || address.words !== null) && (
          <aside className="position-bar" aria-label={oneByOne}>
            {address.words !== null && (
              <LinkedWords
                address={address}
                words={address.words}
                found={words}
                language={index.statement.language}
              />
            )}
            {account !== null && !wide && (
              <PositionSheet account={account} href={textHref}>
                {details}
              </PositionSheet>
            )}
            {(lit !== null || account !== null) && <Steps text={read} stop={stopName(read, account)} />}
          </aside>
        )}
      </div>
    </div>
  );
}
