import { expect, test } from 'vitest';
import { onApproach } from '#views/text/on-approach.ts';

function stage() {
  const page = document.createElement('div');
  const [one, other] = ['one', 'other'].map((id) => {
    const part = document.createElement('p');
    part.id = id;
    part.append(document.createElement('b'));
    page.append(part);
    return part;
  });
  const told: string[] = [];
  const stop = onApproach(page, 'p', (near, left) => told.push(`${left?.id ?? '–'} to ${near?.id ?? '–'}`));
  const point = (at: Element | null | undefined, x: number, type = 'pointerover') =>
    at?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: 5 }));
  return { page, one, other, told, stop, point };
}

test('what the pointer comes to is told, and what it leaves', () => {
  const { page, one, other, told, stop, point } = stage();
  point(one?.firstElementChild, 1);
  point(one, 2);
  point(other, 3);
  page.dispatchEvent(new Event('pointerleave'));
  stop();
  point(one, 4);
  expect(told).toEqual(['– to one', 'one to other', 'other to –']);
});

test('what scrolls past under a pointer at rest is not come to until the pointer moves', () => {
  const { one, other, told, point } = stage();
  point(one, 1);
  point(other, 1);
  expect(told).toEqual(['– to one']);
  point(other, 2, 'pointermove');
  expect(told).toEqual(['– to one', 'one to other']);
});

test('the focus comes to things as the pointer does', () => {
  const { other, told } = stage();
  other?.firstElementChild?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(told).toEqual(['– to other']);
});
