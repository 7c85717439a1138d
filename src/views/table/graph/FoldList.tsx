import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ActorId, StatementId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import { useLibrary } from '#state/library.tsx';
import { pointAt, pointAway } from '#state/pointing.ts';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import './fold-list.css';

interface FoldListProps {
  statement: StatementId;
  title: string;
  actors: readonly ActorId[];
  /** The mark that it unfolds, to which the focus returns. */
  from: Element;
  onClose: () => void;
}

/** The actors behind an "and n more", beside it. Escape, a click elsewhere or a choice closes it. */
export function FoldList({ statement, title, actors, from, onClose }: FoldListProps) {
  const library = useLibrary();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current !== null) placeBeside(list.current, from);
  }, [from]);
  useEffect(() => {
    list.current?.querySelector('a')?.focus();
    const close = (event: Event) => {
      if (event.target instanceof Node && list.current?.contains(event.target)) return;
      onClose();
    };
    window.addEventListener('pointerdown', close);
    window.addEventListener('resize', onClose);
    return () => {
      window.removeEventListener('pointerdown', close);
      window.removeEventListener('resize', onClose);
    };
  }, [onClose]);
  return (
    <div
      className="fold-list"
      ref={list}
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
        if (from instanceof SVGElement) from.focus();
      }}
    >
      <p>{title}</p>
      <ul>
        {actors.map((id) => {
          const { name, kind } = known(library.actors, id);
          return (
            <li key={id}>
              <AddressLink
                to={{ page: 'table', statement, selection: { kind: 'actor', id } }}
                onPointerEnter={() => pointAt({ kind: 'actor', id })}
                onPointerLeave={pointAway}
                onClick={onClose}
              >
                <ActorIcon kind={kind} />
                {name}
              </AddressLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Above or below the mark, wherever there is more room, and within the window. */
function placeBeside(list: HTMLElement, mark: Element): void {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = innerHeight - bottom > top;
  const onLeft = (left + right) / 2 < innerWidth / 2;
  list.style.left = onLeft ? `${Math.max(8, left)}px` : 'auto';
  list.style.right = onLeft ? 'auto' : `${Math.max(8, innerWidth - right)}px`;
  list.style.top = below ? `${bottom + 4}px` : 'auto';
  list.style.bottom = below ? 'auto' : `${innerHeight - top + 4}px`;
  list.style.maxHeight = `${(below ? innerHeight - bottom : top) - 16}px`;
}
