import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, test, vi } from 'vitest';
import { ViewBoundary } from '#app/ViewBoundary.tsx';

test('a page that breaks says so, leaves a way on, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let broken = true;
  function Page() {
    if (broken) throw new Error('no such ribbon');
    return <h1>Whole again</h1>;
  }
  render(
    <MemoryRouter>
      <ViewBoundary>
        <Page />
      </ViewBoundary>
    </MemoryRouter>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('no such ribbon');
  expect(screen.getByRole('link', { name: 'To the front page' })).toHaveAttribute('href', '/');

  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('heading', { name: 'Whole again' })).toBeVisible();
});

test.each([
  'Failed to fetch dynamically imported module: http://x/assets/a.js',
  'Importing a module script failed.',
  'error loading dynamically imported module: http://x/assets/a.js',
  'Unable to preload CSS for /assets/a.css',
])('a page whose files are gone is told from one that broke: %s', (message) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  function Page(): never {
    throw new TypeError(message);
  }
  render(
    <MemoryRouter>
      <ViewBoundary>
        <Page />
      </ViewBoundary>
    </MemoryRouter>,
  );
  expect(screen.getByRole('heading', { name: 'This page could not be loaded' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
  expect(screen.getByText(/^TypeError: /)).toHaveTextContent(message);
});
