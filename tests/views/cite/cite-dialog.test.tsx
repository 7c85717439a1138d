import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { collection } from '../../model.ts';
import { renderAt } from '../../render-at.tsx';

const [statement] = collection.statements;
const [position] = statement?.positions ?? [];
if (statement === undefined || position === undefined) throw new Error('The model has no position.');
const evidence = position.evidence[0]?.quote ?? '';

// So that no test waits for what a browser loads when it is asked for.
await import('#views/cite/CiteDialog.tsx');

async function dialog() {
  const opened = await waitFor(() => {
    const element = document.querySelector<HTMLElement>('.cite-dialog');
    if (element === null) throw new Error('There is no dialog.');
    return element;
  });
  return within(opened);
}

/** The text is long, so its parts are not looked up by their roles. */
function citeButton(passage: string): Element {
  const button = document.querySelector(`#${passage} > .quote-actions > button`);
  if (button === null) throw new Error(`Passage ${passage} cannot be cited.`);
  return button;
}

describe('the ways to cite', () => {
  test('open with one key on every page, for the view with its address', async () => {
    const user = await renderAt('/actors/usa/');
    await user.keyboard('c');
    const cite = await dialog();
    expect(cite.getByRole('radio', { name: 'This view' })).toBeChecked();
    expect(cite.getByRole('textbox', { name: 'Link' })).toHaveValue(`${location.origin}/actors/usa/`);
    expect(cite.getByText(/“United States,” view of the coding in/)).toBeVisible();
    await user.click(cite.getByRole('radio', { name: 'The statement' }));
    expect(cite.getByText(/^Lavrov, Sergey\./)).toBeVisible();
  });

  test('of a quotation give its exact words, or the position coded on them', async () => {
    const user = await renderAt(`/propositions/${position.proposition}/`);
    const quotation = screen.getByText(`“${evidence}”`).closest('blockquote');
    if (quotation === null) throw new Error('There is no quotation.');
    await user.click(within(quotation).getByRole('button', { name: /^Cite passage/ }));
    const cite = await dialog();
    expect(cite.getByRole('radio', { name: 'The words' })).toBeChecked();
    await user.keyboard('c');
    expect(await cite.findByText('Words with citation copied.')).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`“${evidence}”`);
    expect(copied).toContain('803-23-04-2013, passage');
    await user.click(cite.getByRole('radio', { name: 'The position coded on them' }));
    expect(cite.getByText(/A coding interprets the words/)).toBeVisible();
    expect(cite.getAllByText(/an interpretation of Sergey Lavrov/).length).toBeGreaterThan(0);
    expect(cite.getByRole('textbox', { name: 'Link' })).toHaveDisplayValue(
      new RegExp(`position=${position.id}`),
    );
  });

  test('keep the style that the reader has chosen', async () => {
    const user = await renderAt(`/${statement.id}/text/#p13`);
    await user.click(citeButton('p13'));
    await user.click((await dialog()).getByRole('radio', { name: 'APA' }));
    expect((await dialog()).getByText('(Lavrov, 2013, passage 13)')).toBeVisible();
    await user.click((await dialog()).getByRole('button', { name: 'Close' }));
    expect(document.querySelector('.cite-dialog')).toBeNull();
    await user.click(citeButton('p14'));
    expect((await dialog()).getByText('(Lavrov, 2013, passage 14)')).toBeVisible();
  });

  test('say where a link works on the reader’s own machine only', async () => {
    const user = await renderAt('/about/');
    await user.keyboard('c');
    expect((await dialog()).getByText(/this address works here alone/)).toBeVisible();
  });

  test('select the text and say so where the browser does not allow copying', async () => {
    const user = await renderAt(`/${statement.id}/text/#p13`);
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('blocked'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
    await user.click(citeButton('p13'));
    await user.keyboard('l');
    const cite = await dialog();
    expect(await cite.findByText(/does not let Parley copy\. The link stands selected/)).toBeVisible();
    expect(document.getSelection()?.toString()).toContain('/text/#p13');
    vi.restoreAllMocks();
  });
});

test('words are compared with the source that the reader’s browser has just fetched', async () => {
  const source = statement.passages.reduce(
    (before, { text, source: { start } }) => before.padEnd(start) + text,
    '',
  );
  vi.stubGlobal('fetch', async () => new Response(source));
  const user = await renderAt(`/${statement.id}/text/#p13`);
  await user.click(citeButton('p13'));
  const cite = await dialog();
  expect(await cite.findByText('✓ Word for word in the source, at this place.')).toBeVisible();
  vi.stubGlobal('fetch', async () => new Response(source.replaceAll('a', 'o')));
  await user.click(cite.getByRole('button', { name: 'Close' }));
  await user.click(citeButton('p13'));
  expect(await (await dialog()).findByText(/^Not word for word/)).toBeVisible();
  vi.unstubAllGlobals();
});
