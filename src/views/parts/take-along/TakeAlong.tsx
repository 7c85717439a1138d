import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import * as words from '#words/take-along.tsx';
import type { PictureOnPage } from './picture-file.ts';
import { saveFile } from './save-file.ts';
import './take-along.css';

interface TakeAlongProps {
  /** The files' name, without its ending. */
  name: string;
  /** The picture as it is on the page; null while there is none. */
  picture: () => PictureOnPage | null;
  /** Whether the picture has been drawn. */
  drawn?: boolean;
  /** The data behind it, as CSV. */
  data: () => Promise<string>;
}

/** The picture as a file, the data behind it, or both on paper. */
export function TakeAlong({ name, picture, drawn = true, data }: TakeAlongProps) {
  const [failed, setFailed] = useState(false);
  const menu = useFoldingMenu();
  const take = async (act: () => Promise<void> | void) => {
    setFailed(false);
    try {
      await act();
    } catch {
      setFailed(true);
      return;
    }
    if (menu.current !== null) menu.current.open = false;
  };
  const shown = () => {
    const found = picture();
    if (found === null) throw new Error('There is no picture to take along.');
    return found;
  };
  // What makes the files comes only once somebody wants one.
  const asSvg = async () => {
    const { svgBlob } = await import('./picture-blobs.ts');
    saveFile(`${name}.svg`, await svgBlob(shown()));
  };
  const asPng = async () => {
    const { pngBlob } = await import('./picture-blobs.ts');
    saveFile(`${name}.png`, await pngBlob(shown()));
  };
  const asCsv = async () =>
    saveFile(`${name}.csv`, new Blob([await data()], { type: 'text/csv;charset=utf-8' }));
  return (
    <details className="take-along" ref={menu} onKeyDown={closeOnEscape}>
      <summary>{words.takeAlong}</summary>
      <ul>
        <li>
          <button type="button" disabled={!drawn} onClick={() => take(asSvg)}>
            {words.asSvg()}
          </button>
        </li>
        <li>
          <button type="button" disabled={!drawn} onClick={() => take(asPng)}>
            {words.asPng()}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => take(asCsv)}>
            {words.asCsv()}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => take(() => window.print())}>
            {words.onPaper()}
          </button>
        </li>
      </ul>
      {failed && <p role="alert">{words.notMade}</p>}
    </details>
  );
}

/** A menu that a click elsewhere closes. */
function useFoldingMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = ({ target }: PointerEvent) => {
      if (menu.current?.open && !(target instanceof Node && menu.current.contains(target)))
        menu.current.open = false;
    };
    window.addEventListener('pointerdown', close);
    return () => window.removeEventListener('pointerdown', close);
  }, []);
  return menu;
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}
