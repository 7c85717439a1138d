import { type RefObject, useEffect } from 'react';

/**
 * Makes a table one Tab stop whose cells are reached by arrow keys, Home and End (with Ctrl: its first and last row).
 * What is in an opened row keeps its own stops. The stops are set on the document itself: drawing every cell anew
 * because the focus has moved on by one would be felt.
 */
export function useCellKeys(ref: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const table = ref.current;
    if (table === null) return;
    // Rows come and go with filters; the last cell reached keeps the stop if it is still there.
    const settle = () => setStop(table, table.querySelector<HTMLElement>(`${CELLS} [data-stop]`));
    const observer = new MutationObserver(settle);
    const press = (event: KeyboardEvent) => move(table, event);
    const enter = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest(CELLS) !== null) setStop(table, target);
    };
    settle();
    observer.observe(table, { childList: true, subtree: true });
    table.addEventListener('keydown', press);
    table.addEventListener('focusin', enter);
    return () => {
      observer.disconnect();
      table.removeEventListener('keydown', press);
      table.removeEventListener('focusin', enter);
    };
  }, [ref]);
}

/** The rows among which the keys move: the heads and every proposition, not what a row opens to. */
const CELLS = ':is(thead > tr, .compare-row)';

function setStop(table: HTMLElement, wanted: HTMLElement | null): void {
  const links = table.querySelectorAll<HTMLElement>(`${CELLS} a`);
  const stop = wanted ?? table.querySelector<HTMLElement>('.row-head');
  for (const link of links) if (link !== stop && link.tabIndex !== -1) link.tabIndex = -1;
  for (const old of table.querySelectorAll('[data-stop]')) if (old !== stop) old.removeAttribute('data-stop');
  if (stop === null) return;
  stop.dataset['stop'] = '';
  stop.tabIndex = 0;
}

function move(table: HTMLTableElement, event: KeyboardEvent): void {
  if (event.altKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
  const cell = event.target.closest<HTMLTableCellElement>(`${CELLS} > :is(th, td)`);
  const target = cell === null ? null : neighbour(table, cell, event);
  if (target === null || target === undefined) return;
  event.preventDefault();
  const link = target.querySelector('a');
  // A cell that states nothing can be reached as well: that it is empty is worth reading.
  if (link === null) target.tabIndex = -1;
  (link ?? target).focus();
}

function neighbour(table: HTMLTableElement, cell: HTMLTableCellElement, event: KeyboardEvent) {
  const row = cell.closest('tr');
  if (row === null) return null;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>(CELLS)];
  const cells = [...row.cells].filter(isSeen);
  const place = cells.indexOf(cell);
  const inRow = (other: HTMLTableRowElement | undefined) =>
    other === undefined ? undefined : [...other.cells].filter(isSeen)[place];
  switch (event.key) {
    case 'ArrowRight':
      return cells[place + 1];
    case 'ArrowLeft':
      return cells[place - 1];
    case 'ArrowDown':
      return inRow(rows[rows.indexOf(row) + 1]);
    case 'ArrowUp':
      return inRow(rows[rows.indexOf(row) - 1]);
    case 'Home':
      return event.ctrlKey ? inRow(rows[0]) : cells[0];
    case 'End':
      return event.ctrlKey ? inRow(rows.at(-1)) : cells.at(-1);
    default:
      return null;
  }
}

/** Columns that the window has no room for are passed over. */
function isSeen(cell: HTMLElement): boolean {
  return getComputedStyle(cell).visibility !== 'hidden';
}
