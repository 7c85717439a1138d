import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describePage } from '#query/describe-page.ts';
import { collection, library } from '../model.ts';
import { renderAt } from '../render-at.tsx';

const statement = collection.statements[0]?.id ?? '';

function linkTo(page: string): HTMLElement {
  const [link] = screen.getAllByRole('link', { name: page });
  if (link === undefined) throw new Error(`There is no link to “${page}”.`);
  return link;
}

describe('an address that the collection does not have', () => {
  test.each([
    '/no-such-statement/',
    '/no-such-statement/text/',
    `/${statement}/topics/no-such-topic/`,
    '/actors/nobody/',
    '/propositions/nothing/',
    '/a/b/c/d/e',
    '/%E0%A4%A/',
  ])('%s is said to be missing, with a way on', async (path) => {
    await renderAt(path);
    await waitFor(() => expect(document.title).toBe('No such page · Parley'));
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(within(screen.getByRole('main')).getAllByRole('link').length).toBeGreaterThan(0);
  });
});

test('unknown ids in the query leave the page as it is', async () => {
  await renderAt(`/${statement}/?topic=no-such-topic&position=nothing`);
  await waitFor(() =>
    expect(document.title).toBe(describePage(library, { page: 'table', statement, selection: null }).title),
  );
});

describe('a move to another page', () => {
  test('is announced, and takes the focus to the heading', async () => {
    const reader = await renderAt(`/${statement}/`);
    const announcement = screen.getAllByRole('status').find((status) => status.matches('.arrival'));
    expect(announcement).toHaveTextContent('');

    await reader.click(linkTo('Actors'));
    await waitFor(() => expect(document.title).toBe(describePage(library, { page: 'actors' }).title));
    expect(announcement).toHaveTextContent(document.title);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('describes the document anew', async () => {
    const meta = document.createElement('meta');
    meta.name = 'description';
    document.head.append(meta);
    const reader = await renderAt(`/${statement}/`);
    await reader.click(linkTo('About'));
    const { description } = describePage(library, { page: 'about', section: null });
    await waitFor(() => expect(meta.content).toBe(description));
    meta.remove();
  });
});
