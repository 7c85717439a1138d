import { type RefObject, useMemo, useRef } from 'react';
import { Ribbon } from '#charts/ribbon/Ribbon.tsx';
import type { TextAddress } from '#model/address.ts';
import type { PassageId, PositionId } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useGo } from '#state/address.ts';
import { useInOneFile } from '#state/in-one-file.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { NARROW, useMedia } from '#views/text/use-media.ts';
import * as words from '#words/scroll-map.ts';
import { exchangeNumber } from '#words/text-passage.ts';
import { layoutMap, MAP_LENGTH, SECTION_GAP } from './layout-map.ts';
import { mapPieces } from './map-pieces.ts';
import { Ticks } from './Ticks.tsx';
import { usePlacedTitles } from './use-placed-titles.ts';
import { useTaps } from './use-taps.ts';
import { useViewFrame } from './use-view-frame.ts';
import '#views/parts/ribbon-rail.css';
import './scroll-map.css';

interface ScrollMapProps {
  library: Library;
  index: StatementIndex;
  address: TextAddress;
  /** The passage that the reader is led to. */
  here: PassageId | null;
  /** The positions that are lit; null if nothing is filtered. */
  lit: ReadonlySet<PositionId> | null;
  text: RefObject<HTMLElement | null>;
}

/** The whole statement beside its text: where the reader is, where positions lie, and the way there. */
export function ScrollMap({ library, index, address, here, lit, text }: ScrollMapProps) {
  const map = useRef<HTMLDivElement>(null);
  const inOneFile = useInOneFile();
  const pieces = useMemo(() => mapPieces(library, index, inOneFile), [library, index, inOneFile]);
  const layout = useMemo(() => layoutMap(index, pieces), [index, pieces]);
  useViewFrame(text, map, layout.pieces);
  usePlacedTitles(map, layout);
  const go = useGo();
  const narrow = useMedia(NARROW);
  const to = (passage: PassageId | null) => ({ ...address, passage, words: null, stop: null });
  useTaps(map, layout.pieces, (passage) => go(to(passage)));
  return (
    <nav className="ribbon-rail scroll-map" aria-label={words.statementAsRibbon}>
      <div className="map-length" ref={map}>
        <div className="map-ribbon" inert={narrow}>
          <Ribbon
            label={words.passagesByLength}
            direction="down"
            length={MAP_LENGTH}
            sectionGap={SECTION_GAP}
            current={
              here === null ? null : (pieces.find(({ passages }) => passages.includes(here))?.id ?? null)
            }
            passages={pieces}
          />
        </div>
        <Ticks map={map} ticks={layout.ticks} lit={lit} open={address.position} />
        <div className="view-frame">
          <div className="frame-sides">
            <div />
          </div>
          <div className="frame-head" />
          <div className="frame-foot" />
        </div>
        <ol className="map-sections" aria-label={words.sections}>
          {layout.sections.map(({ number, title, first, start, reckoned, named }) => (
            <li
              key={number}
              className="map-section"
              data-start={start}
              data-unnamed={named ? undefined : ''}
              style={{ '--reckoned': reckoned }}
            >
              <AddressLink to={to(first)}>
                {number > 0 && <span className="exchange-number">{exchangeNumber(number)}</span>}
                {title}
              </AddressLink>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
