import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { pictureHeight, pictureSvg } from '#exchange/picture-svg.ts';
import { drawPng } from './draw-png.ts';
import { pictureFile } from './picture-file.ts';
import { saveFile } from './save-file.ts';
import './take-along.css';

type PictureOnPage = Parameters<typeof pictureFile>[0];

interface TakeAlongProps {
  /** The files' name, without its ending. */
  name: string;
  /** The picture as it is on the page; null while there is none. */
  picture: () => PictureOnPage | null;
  /** The data behind it, as CSV. */
  data: () => string;
}

/** The picture as a file, the data behind it, or both on paper. */
export function TakeAlong({ name, picture, data }: TakeAlongProps) {
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
  const svg = async () => {
    const shown = picture();
    if (shown === null) throw new Error('There is no picture to take along.');
    const file = await pictureFile(shown);
    return { text: pictureSvg(file), width: file.width, height: pictureHeight(file) };
  };
  const asSvg = async () =>
    saveFile(`${name}.svg`, new Blob([(await svg()).text], { type: 'image/svg+xml' }));
  const asPng = async () => {
    const { text, width, height } = await svg();
    saveFile(`${name}.png`, await drawPng(text, width, height));
  };
  const asCsv = () => saveFile(`${name}.csv`, new Blob([data()], { type: 'text/csv;charset=utf-8' }));
  return (
    <details className="take-along" ref={menu} onKeyDown={closeOnEscape}>
      <summary>Take along</summary>
      <ul>
        <li>
          <button type="button" onClick={() => take(asSvg)}>
            Picture <span>SVG</span>
          </button>
        </li>
        <li>
          <button type="button" onClick={() => take(asPng)}>
            Picture <span>PNG, double size</span>
          </button>
        </li>
        <li>
          <button type="button" onClick={() => take(asCsv)}>
            Its data <span>CSV</span>
          </button>
        </li>
        <li>
          <button type="button" onClick={() => take(() => window.print())}>
            On paper <span>print</span>
          </button>
        </li>
      </ul>
      {failed && <p role="alert">The file could not be made. Check the connection, then try again.</p>}
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
