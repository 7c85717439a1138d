import { expect, test } from 'vitest';
import { reportedBy, reportersOf } from '#query/reporters.ts';
import { actor, position, smallStatement } from './small.ts';

const { library, index } = smallStatement({
  actors: ['minister', 'spokesman', 'journalists', 'usa', 'france'].map((id) => actor(id)),
  positions: [
    position('usa', 'aid', { speaker: 'minister', attribution: 'attributed' }),
    position('france', 'aid', { speaker: 'minister', attribution: 'attributed' }),
    position('minister', 'aid', { speaker: 'minister', attribution: 'own' }),
    position('minister', 'talks', { speaker: 'minister', attribution: 'attributed' }),
    position('minister', 'war', { speaker: 'spokesman', attribution: 'attributed' }),
    position('minister', 'peace', { speaker: 'spokesman', attribution: 'attributed' }),
    position('minister', 'trade', { speaker: 'spokesman', attribution: 'attributed' }),
    position('minister', 'visas', { speaker: 'minister', attribution: 'own' }),
    position('france', 'talks', { speaker: 'minister', attribution: 'attributed' }),
    position('usa', 'war', { speaker: 'journalists', attribution: 'questioner' }),
  ],
});
const on = (positions: readonly { proposition: string }[]) => positions.map(({ proposition }) => proposition);

test('an actor’s positions are parted by who utters them and in which voice, most positions first', () => {
  const reporters = reportersOf(library, index, 'minister').map(({ speaker, attribution, positions }) => [
    speaker.id,
    attribution,
    on(positions),
  ]);
  expect(reporters).toEqual([
    ['spokesman', 'attributed', ['war', 'peace', 'trade']],
    ['minister', 'own', ['aid', 'visas']],
    ['minister', 'attributed', ['talks']],
  ]);
});

test('whose positions besides its own an actor utters is told by holder, most positions first', () => {
  const reported = reportedBy(library, index, 'minister').map(({ holder, positions }) => [
    holder.id,
    on(positions),
  ]);
  expect(reported).toEqual([
    ['france', ['aid', 'talks']],
    ['usa', ['aid']],
  ]);
});

test('who holds nothing is reported by nobody, and who utters nothing reports nobody', () => {
  expect(reportersOf(library, index, 'journalists')).toEqual([]);
  expect(reportedBy(library, index, 'france')).toEqual([]);
});
