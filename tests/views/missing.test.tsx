import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';

test('says what was asked for and what is near to it', async () => {
  const [actor] = collection.codebook.actors.filter(({ id }) => id.length > 8);
  const slipped = `/actors/${actor?.id.slice(0, -1)}/`;
  const reader = await renderAt(slipped);
  expect(screen.getByText(slipped)).toBeVisible();
  await reader.click(screen.getByRole('link', { name: actor?.name ?? '' }));
  expect(window.location.pathname).toBe(`/actors/${actor?.id}/`);
  expect(screen.getByRole('heading', { level: 1, name: actor?.name ?? '' })).toBeVisible();
});
