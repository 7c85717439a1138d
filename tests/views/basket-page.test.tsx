import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Basket } from '#model/basket.ts';
import { writeBasket } from '#model/write-basket.ts';
import { BASKET_KEY } from '#state/basket/basket.ts';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { positionWith, quotesOf, statement } from './statement.ts';

const first = positionWith('with one quote', ({ evidence }) => evidence.length === 1);
const second = positionWith(
  'by the same holder',
  ({ id, holder, evidence }) => id !== first.id && holder === first.holder && evidence.length === 1,
);

function basketOf(...positions: (typeof first)[]): Basket {
  return {
    entries: positions.map(({ id, evidence }, order) => ({
      kind: 'position',
      id: `position:${statement.id}/${id}`,
      statement: statement.id,
      quotes: evidence,
      position: id,
      note: '',
      order,
      created: '2026-01-01T00:00:00.000Z',
      changed: 1,
    })),
    removed: {},
  };
}

/** The words of the pins, from top to bottom. */
function shown(): string[] {
  return screen
    .getAllByRole('listitem')
    .flatMap((item) => item.querySelector('blockquote > p')?.textContent ?? []);
}

const words = (position: typeof first) => expect.stringContaining(quotesOf(position)[0] ?? '');

/** Opens the page with something in the basket already. */
async function openWith(basket: Basket, opened = collection) {
  localStorage.setItem(BASKET_KEY, writeBasket(basket));
  return renderAt('/basket/', opened);
}

test('an empty basket says in one sentence how to fill it', async () => {
  await renderAt('/basket/');
  expect(screen.getByText(/beside any quote, position or passage/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Evidence basket, 0 pinned' })).toHaveAttribute('href', '/basket/');
  expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
});

test('what is pinned on a page is in the basket with its account and citation, and can be taken out there again', async () => {
  const reader = await renderAt(`/propositions/${first.proposition}/`);
  const [button] = screen.getAllByRole('button', { name: /^Pin passage/ });
  if (button === undefined) throw new Error('Nothing can be pinned.');
  await reader.click(button);
  expect(button).toHaveAccessibleName(/^Pinned passage/);
  await reader.click(screen.getByRole('link', { name: 'Evidence basket, 1 pinned' }));
  expect(shown()).toHaveLength(1);
  expect(screen.getByText(new RegExp(`${statement.reference}.*passage`))).toBeVisible();
  expect(screen.getByText(/, (stated|reported) by|put by a journalist/)).toBeVisible();
});

test('entries are moved by button and by key, and keep the focus', async () => {
  const reader = await openWith(basketOf(first, second));
  expect(shown()).toEqual([words(first), words(second)]);
  await reader.click(screen.getAllByRole('button', { name: /^Move down/ })[0] ?? document.body);
  expect(shown()).toEqual([words(second), words(first)]);
  expect(screen.getAllByRole('button', { name: /^Move down/ })[1]).toHaveFocus();
  screen.getAllByRole('button', { name: /^Drag/ })[1]?.focus();
  await reader.keyboard('{ArrowUp}');
  expect(shown()).toEqual([words(first), words(second)]);
  expect(screen.getByText('Moved to place 1 of 2.')).toBeInTheDocument();
});

test('a heading is named as soon as it is there, and a note is kept', async () => {
  const reader = await openWith(basketOf(first));
  await reader.click(screen.getByRole('button', { name: 'Add a heading' }));
  await reader.keyboard('Two voices');
  await reader.type(screen.getByRole('textbox', { name: 'Your note' }), 'Compare');
  window.dispatchEvent(new Event('pagehide'));
  const stored = localStorage.getItem(BASKET_KEY);
  expect(stored).toContain('"text":"Two voices"');
  expect(stored).toContain('"note":"Compare"');
});

test('what is taken out, or all of it, can be put back', async () => {
  const reader = await openWith(basketOf(first, second));
  await reader.click(screen.getAllByRole('button', { name: /^Take out/ })[0] ?? document.body);
  expect(shown()).toEqual([words(second)]);
  expect(screen.getByRole('button', { name: 'Put back' })).toHaveFocus();
  await reader.keyboard('{Enter}');
  expect(shown()).toEqual([words(first), words(second)]);
  await reader.click(screen.getByRole('button', { name: 'Clear' }));
  expect(screen.queryAllByRole('listitem')).not.toContain(words(first));
  expect(screen.getByText(/beside any quote/)).toBeVisible();
  await reader.click(screen.getByRole('button', { name: 'Put back' }));
  expect(shown()).toEqual([words(first), words(second)]);
});

test('a pin whose words have gone from the text stays, and says so', async () => {
  const passages = statement.passages.map((passage) => ({ ...passage, text: `Now ${passage.text}` }));
  await openWith(basketOf(first), { ...collection, statements: [{ ...statement, passages }] });
  expect(shown()).toEqual([words(first)]);
  expect(screen.getByText(/no longer stand at this place/)).toBeVisible();
});

test('a pin whose statement is gone stays with its words', async () => {
  const basket = basketOf(first);
  const gone = { ...basket, entries: basket.entries.map((entry) => ({ ...entry, statement: 'gone' })) };
  await openWith(gone);
  expect(shown()).toEqual([words(first)]);
  expect(screen.getByText(/no longer holds the statement/)).toBeVisible();
});

test('a backup is merged with what is there', async () => {
  const reader = await openWith(basketOf(first));
  const file = new File([writeBasket(basketOf(first, second))], 'mine.json', { type: 'application/json' });
  await reader.upload(screen.getByLabelText('Open a backup'), file);
  expect(await screen.findByText('“mine.json”: 1 added, 1 was here already.')).toBeVisible();
  expect(shown()).toEqual([words(first), words(second)]);
});

test('a file that is no backup changes nothing, and says what to do', async () => {
  const reader = await openWith(basketOf(first));
  const file = new File(['{"format":"parley-collection"}'], 'model.json', { type: 'application/json' });
  await reader.upload(screen.getByLabelText('Open a backup'), file);
  expect(
    await screen.findByText(/“model.json” cannot be opened. Open a file that was saved here/),
  ).toBeVisible();
  expect(screen.getByText(/“format” should be “parley-basket”/)).toBeVisible();
  expect(shown()).toEqual([words(first)]);
});

test('of a faulty backup the sound items are taken, and the others are named with place and fault', async () => {
  const reader = await openWith(basketOf());
  const text = writeBasket(basketOf(first, second)).replace('"note":""', '"note":7');
  await reader.upload(screen.getByLabelText('Open a backup'), new File([text], 'mine.json'));
  const item = await screen.findByText('Item 1, “note”:');
  expect(item.closest('li')).toHaveTextContent('It should be text.');
  expect(shown()).toEqual([words(second)]);
});

test('damaged storage is kept aside, said so, and can be deleted', async () => {
  localStorage.setItem(BASKET_KEY, 'damaged');
  const reader = await renderAt('/basket/');
  const notice = screen.getByRole('alert');
  expect(notice).toHaveTextContent('could not be read');
  await reader.click(within(notice).getByRole('button', { name: 'Delete it' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(Object.keys(localStorage).filter((key) => key.includes('aside'))).toEqual([]);
});
