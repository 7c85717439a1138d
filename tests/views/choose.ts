import { act } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Clicks a mark of a picture and waits for the page, which follows once the picture has answered. */
export async function choose(reader: UserEvent, mark: Element): Promise<void> {
  await act(async () => {
    await reader.click(mark);
    await new Promise((followed) => requestAnimationFrame(() => setTimeout(followed)));
  });
}
