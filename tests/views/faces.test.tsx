import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection, library } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { quotesOf, statement } from './statement.ts';

const { positions } = statement;
const heldBy = (actor: string) =>
  new Set(positions.filter(({ holder }) => holder === actor).map(({ proposition }) => proposition));
const sentence = () => document.querySelector('.faces-sentence')?.textContent;

/** The counts of two actors from the positions alone. */
function counts(one: string, other: string): string {
  const stances = (actor: string, id: string) =>
    positions.filter((p) => p.holder === actor && p.proposition === id).map(({ stance }) => stance);
  const tally = { shared: 0, opposed: 0, open: 0, alone: 0 };
  for (const { id } of collection.codebook.propositions) {
    const [a, b] = [stances(one, id), stances(other, id)];
    if (a.length + b.length === 0) continue;
    const both = [...a, ...b];
    if (a.length === 0 || b.length === 0) tally.alone += 1;
    else if (
      a.some((x) => b.some((y) => `${x} ${y}` === 'supports opposes' || `${y} ${x}` === 'supports opposes'))
    )
      tally.opposed += 1;
    else if (new Set(both).size === 1 && /supports|opposes/.test(both.join())) tally.shared += 1;
    else tally.open += 1;
  }
  const open = tally.open === 0 ? '' : `, ${tally.open} open`;
  return `${tally.shared} shared, ${tally.opposed} opposed${open}, ${tally.alone} where only one speaks.`;
}

test('two actors are counted in a sentence, with the exact words of both, and silence said', async () => {
  await renderAt('/compare/face-to-face/?actors=russia,usa');
  await waitFor(() => expect(sentence()).toBe(`Russia and United States: ${counts('russia', 'usa')}`));
  const main = screen.getByRole('main');
  const both = [...heldBy('russia')].filter((id) => heldBy('usa').has(id));
  for (const position of positions)
    if (both.includes(position.proposition) && ['russia', 'usa'].includes(position.holder))
      for (const quote of quotesOf(position)) expect(main.textContent).toContain(quote);
  const reader = screen.getByRole('link', { name: /^Show all / });
  reader.click();
  await waitFor(() => expect(location.search).toBe('?actors=russia,usa&show=rows'));
  const one = [...heldBy('usa')].filter((id) => !heldBy('russia').has(id));
  await waitFor(() =>
    expect(document.querySelectorAll('.face-row')).toHaveLength(
      new Set([...heldBy('russia'), ...heldBy('usa')]).size,
    ),
  );
  const silent = [...document.querySelectorAll('.face-silent')].filter((cell) =>
    /^Russia: not stated$/.test(cell.textContent ?? ''),
  );
  expect(silent).toHaveLength(one.length);
});

test('actors are exchanged, added, swapped and taken away', async () => {
  const reader = await renderAt('/compare/face-to-face/?actors=russia,usa');
  await waitFor(() => expect(sentence()).toMatch(/^Russia and United States:/));
  await reader.type(screen.getByRole('combobox', { name: 'Instead of United States' }), 'nato partn');
  await reader.click(await screen.findByRole('option', { name: /NATO partners/ }));
  await waitFor(() => expect(location.search).toBe('?actors=russia,nato-partners'));
  await waitFor(() => expect(sentence()).toContain(counts('russia', 'nato-partners')));
  await reader.type(screen.getByRole('combobox', { name: 'Add an actor' }), 'LAS');
  const option = await screen.findByRole('option', { name: /League of Arab States.*“LAS” in the text/ });
  await reader.click(option);
  await waitFor(() => expect(location.search).toBe('?actors=russia,nato-partners,arab-league'));
  await waitFor(() => expect(document.querySelectorAll('.faces-counts li')).toHaveLength(3));
  await reader.click(screen.getByRole('link', { name: 'Take Russia away' }));
  await waitFor(() => expect(location.search).toBe('?actors=nato-partners,arab-league'));
  const name = library.actors.get('arab-league')?.name;
  await reader.click(await screen.findByRole('link', { name: `Swap ${name} with the actor before` }));
  await waitFor(() => expect(location.search).toBe('?actors=arab-league,nato-partners'));
});

test('the combobox is worked by keyboard: arrows go round, Escape closes, nobody found is said', async () => {
  const reader = await renderAt('/compare/face-to-face/');
  const field = screen.getByRole('combobox', { name: 'Add an actor' });
  await reader.type(field, 'syrian');
  const options = () => within(screen.getByRole('listbox')).getAllByRole('option');
  await waitFor(() => expect(options()[0]).toHaveTextContent(/syrian/i));
  await reader.keyboard('{ArrowUp}');
  await waitFor(() => expect(field).toHaveAttribute('aria-activedescendant', options().at(-1)?.id));
  await reader.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(field).toHaveAttribute('aria-activedescendant', options()[0]?.id));
  expect(field).toHaveFocus();
  await reader.keyboard('{Escape}');
  expect(field).toHaveAttribute('aria-expanded', 'false');
  await reader.keyboard('{Escape}');
  expect(field).toHaveValue('');
  await reader.type(field, 'xyzzy');
  expect(await screen.findByText('No actor goes by “xyzzy”.')).toBeVisible();
});

test('only the speaker’s own word: whoever he reports falls silent', async () => {
  const reader = await renderAt('/compare/face-to-face/?actors=russia,usa');
  await waitFor(() => expect(sentence()).toMatch(/^Russia and United States:/));
  await reader.click(within(screen.getByRole('main')).getByRole('link', { name: 'Only Lavrov’s own word' }));
  const own = positions.filter((p) => p.attribution === 'own' && ['russia', 'usa'].includes(p.holder));
  const alone = new Set(own.map(({ proposition }) => proposition)).size;
  await waitFor(() =>
    expect(sentence()).toBe(`Russia and United States: 0 shared, 0 opposed, ${alone} where only one speaks.`),
  );
});
