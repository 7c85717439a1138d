import { expect, test } from 'vitest';
import { drawTable } from '#charts/table/draw-table.ts';
import { placePositions } from '#charts/table/place-positions.ts';
import { SIZE_CLASSES } from '#charts/table/size-class.ts';
import { tableGraph } from '#query/table-graph.ts';
import { library } from '../../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const input = tableGraph(library, index);

test.each(SIZE_CLASSES)('the positions of every actor stand apart in their passages, %s', (size) => {
  const picture = drawTable(input, size);
  for (const { id } of input.actors) {
    const held = new Set(index.positionsByHolder.get(id)?.map((position) => position.id));
    const marks = placePositions(
      picture,
      picture.positions.filter((position) => held.has(position.id)),
    );
    expect(marks.map(({ position }) => position.id)).toHaveLength(held.size);
    marks.forEach((mark, i) => {
      const next = marks[i + 1];
      if (next === undefined || next.position.stretch !== mark.position.stretch) return;
      expect(Math.hypot(next.x - mark.x, next.y - mark.y)).toBeGreaterThan(mark.half + next.half);
    });
  }
});

test('a mark alone in its passage stands at its place', () => {
  const picture = drawTable(input, 'wide');
  for (const position of picture.positions) {
    const stretch = picture.stretches.find(({ id }) => id === position.stretch);
    const [mark] = placePositions(picture, [position]);
    if (stretch === undefined || mark === undefined || stretch.length < 60) continue;
    const inside =
      position.along - stretch.start > 30 && stretch.start + stretch.length - position.along > 30;
    if (inside) expect(mark.half).toBe(11);
  }
});
