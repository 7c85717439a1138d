import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LoadFailed } from '#app/LoadFailed.tsx';
import type { LoadFailure } from '#load/read-collection.ts';

test.each<[LoadFailure, RegExp]>([
  [{ kind: 'unreachable', status: null }, /check the connection/i],
  [{ kind: 'unreachable', status: 404 }, /server answered 404/],
  [{ kind: 'not-json' }, /damaged/],
  [{ kind: 'wrong-format' }, /not a Parley collection/],
  [{ kind: 'other-version', version: 2 }, /version 2 .* Reload/],
])('a model that is lost to %o is told with a remedy', async (failure, words) => {
  const retry = vi.fn();
  render(<LoadFailed failure={failure} onRetry={retry} />);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});
