import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { byStatement } from '#query/compare/by-statement.ts';
import { severalOf } from '#query/compare/several-positions.ts';
import type { Library } from '#query/library.ts';
import { useLibrary } from '#state/library.tsx';
import { Tip } from '#views/parts/Tip.tsx';
import { tip, tipNotStated, tipNotStatedMeans } from '#words/compare.tsx';
import { SEVERAL } from '#words/comparing.ts';

import type { CompareView } from './compare-view.ts';
import { speakerName } from './speaker-name.ts';

interface PointedCell {
  row: string;
  column: number;
  place: { x: number; y: number };
}

/** A few words on the cell that is pointed at or focused. It alone is drawn anew; the table stays as it is. */
export function CompareTip({
  table,
  view,
}: {
  table: RefObject<HTMLTableElement | null>;
  view: CompareView;
}) {
  const library = useLibrary();
  const [cell, setCell] = useState<PointedCell | null>(null);
  const point = useEffectEvent((event: Event) => setCell(cellAt(event.target)));
  useEffect(() => {
    const box = table.current;
    if (box === null) return;
    const over = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') point(event);
    };
    const focus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) point(event);
    };
    const away = () => setCell(null);
    box.addEventListener('pointerover', over);
    box.addEventListener('focusin', focus);
    box.addEventListener('pointerleave', away);
    box.addEventListener('focusout', away);
    window.addEventListener('scroll', away, { passive: true });
    return () => {
      box.removeEventListener('pointerover', over);
      box.removeEventListener('focusin', focus);
      box.removeEventListener('pointerleave', away);
      box.removeEventListener('focusout', away);
      window.removeEventListener('scroll', away);
    };
  }, [table]);
  const words = cell === null ? null : wordsOn(library, view, cell);
  return cell === null || words === null ? null : <Tip place={cell.place} {...words} />;
}

function cellAt(target: EventTarget | null): PointedCell | null {
  const cell = target instanceof Element ? target.closest('td') : null;
  const row = cell?.closest<HTMLElement>('.compare-row')?.dataset['proposition'];
  if (cell === null || row === undefined) return null;
  const box = cell.getBoundingClientRect();
  return {
    row,
    column: cell.cellIndex - 1,
    place: { x: box.left + box.width / 2, y: box.top + box.height / 2 },
  };
}

function wordsOn(library: Library, view: CompareView, { row, column }: PointedCell) {
  const actor = view.columns[column]?.actor;
  const ranked = view.rows.find(({ proposition }) => proposition.id === row);
  if (actor === undefined || ranked === undefined) return null;
  const held = ranked.positions.filter(({ holder }) => holder === actor.id);
  const [[index] = []] = byStatement(library, held);
  const several = severalOf(library, held);
  if (index === undefined)
    return {
      title: tipNotStated(actor.name),
      more: tipNotStatedMeans,
      quote: null,
      language: '',
    };
  return {
    title: tip(actor, held, speakerName(library)),
    more: several === null ? null : SEVERAL[several],
    quote: held[0]?.evidence[0]?.quote ?? null,
    language: index.statement.language,
  };
}
