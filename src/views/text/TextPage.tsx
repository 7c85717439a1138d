import { useMemo, useRef } from 'react';
import { useHref } from 'react-router';
import { type TextAddress, textAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import { readingOf } from '#query/reading.ts';
import { knownAddress, litText } from '#query/reading-lit.ts';
import { useLibrary } from '#state/library.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { NoteDetails } from './notes/NoteDetails.tsx';
import { OpenNotes } from './notes/OpenNotes.tsx';
import { PositionSheet } from './notes/PositionSheet.tsx';
import { PositionSteps } from './notes/PositionSteps.tsx';
import { useMargin } from './notes/use-margin.ts';
import { StatementText } from './passages/StatementText.tsx';
import { SourceNote } from './SourceNote.tsx';
import { ScrollMap } from './scroll-map/ScrollMap.tsx';
import { useLighting } from './use-lighting.ts';
import { useMedia, WIDE } from './use-media.ts';
import { useNearness } from './use-nearness.ts';
import { useReaderMoves } from './use-reader-moves.ts';
import { useWordsInSight } from './use-words-in-sight.ts';
import './text-page.css';

/** The statement to read: its ribbon, its words with all that is coded on them, and a note on every position. */
export function TextPage({ address: asked }: { address: TextAddress }) {
  const library = useLibrary();
  const index = known(library.statements, asked.statement);
  const address = useMemo(() => knownAddress(library, index, asked), [library, index, asked]);
  const lit = useMemo(() => litText(library, index, address), [library, index, address]);
  const textHref = useHref(formatAddress(textAddress(address.statement)));
  const setting = useMemo(() => ({ library, index, textHref }), [library, index, textHref]);

  const open = address.position;
  const account = open === null ? null : accountOf(library, index, known(index.positions, open));
  const { positions } = readingOf(index);
  const steps = lit === null ? positions : positions.filter((id) => lit.positions.has(id));

  const page = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const wide = useMedia(WIDE);
  useLighting(page, setting, { lit, open, here: address.passage });
  useMargin(text, { setting, wide, open });
  useNearness(page);
  useReaderMoves(page, address, steps);
  useWordsInSight(page, open);

  const details = account !== null && <NoteDetails library={library} account={account} address={address} />;
  return (
    <div className="text-page" ref={page}>
      <ScrollMap library={library} index={index} address={address} text={text} />
      <div className="text-column">
        <FilterBar library={library} index={index} address={address} />
        <SourceNote library={library} index={index} />
        <div className="statement-text" ref={text}>
          <StatementText setting={setting} />
          <svg className="leader" aria-hidden="true">
            <path />
          </svg>
        </div>
        {open !== null && wide && (
          <OpenNotes text={text} position={open}>
            {details}
          </OpenNotes>
        )}
        {(lit !== null || account !== null) && (
          <aside className="position-bar" aria-label="Positions one by one">
            {account !== null && !wide && (
              <PositionSheet account={account} href={textHref}>
                {details}
              </PositionSheet>
            )}
            <PositionSteps address={address} lit={lit} positions={steps} account={account} />
          </aside>
        )}
      </div>
    </div>
  );
}
