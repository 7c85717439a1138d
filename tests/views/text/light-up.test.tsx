import { expect, test } from 'vitest';
import { lightUp, UNLIT } from '#views/text/light-up.ts';
import { partsOfText } from '#views/text/parts-of-text.ts';

test('a piece of the map that stands for several passages is lit as long as one of them is', () => {
  const page = document.createElement('div');
  for (const passages of ['p01 p02', 'p03 p04']) {
    const piece = document.createElement('a');
    piece.dataset['passages'] = passages;
    page.append(piece);
  }
  const parts = partsOfText(page);
  const lit = (...passages: string[]) => ({
    ...UNLIT,
    lit: { positions: new Set<string>(), actors: new Set<string>(), passages: new Set(passages) },
  });
  const litPieces = () => [...page.children].map((piece) => piece.hasAttribute('data-lit'));

  lightUp(parts, UNLIT, lit('p01', 'p02'));
  expect(litPieces()).toEqual([true, false]);
  lightUp(parts, lit('p01', 'p02'), lit('p02', 'p03'));
  expect(litPieces()).toEqual([true, true]);
  lightUp(parts, lit('p02', 'p03'), { ...UNLIT, here: 'p04' });
  expect(litPieces()).toEqual([false, false]);
  expect([...page.children].map((piece) => piece.hasAttribute('data-here'))).toEqual([false, true]);
});
