import { describe, expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { strandsOfActor, strandsOfPassages, strandsOfTopic, topicStrands } from '#query/passage-strands.ts';
import { collection, library } from '../model.ts';
import { coded, named, passage, position, smallStatement, somewhereIn, topic } from './small.ts';

const indexes = [...library.statements.values()];

describe('strands', () => {
  test('every passage keeps its place, and questions are marked as such', () => {
    for (const index of indexes) {
      const drawn = topicStrands(library, index);
      expect(drawn.map(({ id, question }) => [id, question])).toEqual(
        index.statement.passages.map(({ id, kind }) => [id, kind === 'question']),
      );
    }
  });

  test('a passage has a main strand just if it has any topic, and never one tone twice', () => {
    for (const index of indexes)
      for (const { id, strands } of topicStrands(library, index)) {
        const coded = index.statement.topicCodes.some(({ passage }) => passage === id);
        expect(strands.some(({ main }) => main)).toBe(coded);
        expect(new Set(strands.map(({ tone }) => tone)).size).toBe(strands.length);
        if (strands.filter(({ main }) => main).length > 1)
          expect(strands.map(({ tone }) => tone)).not.toContain(0);
      }
  });

  test('one topic alone runs through its own passages and no other', () => {
    for (const index of indexes)
      for (const topic of collection.codebook.topics) {
        const own = new Set((index.topicCodesByTopic.get(topic.id) ?? []).map(({ passage }) => passage));
        const lit = strandsOfTopic(library, index, topic.id).filter(({ strands }) => strands.length > 0);
        for (const passage of own) expect(lit.map(({ id }) => id)).toContain(passage);
        const childless = !collection.codebook.topics.some(({ parent }) => parent === topic.id);
        if (childless) expect(lit.length).toBe(own.size);
      }
  });

  test('an actor’s strand is full where it holds a position and thin where it is only named', () => {
    for (const index of indexes) {
      const [position] = index.statement.positions;
      const [mention] = index.statement.mentions;
      if (position === undefined || mention === undefined) throw new Error('The statement has no codes.');
      for (const actor of [position.holder, mention.actor])
        for (const { id, strands } of strandsOfActor(index, actor)) {
          const holds = index.statement.positions.some(
            ({ holder, evidence }) => holder === actor && evidence.some(({ passage }) => passage === id),
          );
          const named = index.statement.mentions.some((one) => one.actor === actor && one.passage === id);
          expect(strands).toEqual(holds || named ? [{ tone: 'ink', main: holds }] : []);
        }
    }
  });

  test('given passages and no others are lit', () => {
    for (const index of indexes) {
      const [first] = index.statement.passages;
      const lit = strandsOfPassages(index, new Set([first?.id ?? ''])).filter(
        ({ strands }) => strands.length > 0,
      );
      expect(lit.map(({ id }) => id)).toEqual([known(index.passages, first?.id ?? '').id]);
      expect(lit.map(({ strands }) => strands)).toEqual([[{ tone: 'ink', main: true }]]);
    }
  });
});

describe('strands of passages written out', () => {
  const small = smallStatement({
    topics: [
      topic('war'),
      topic('peace'),
      topic('trade', { group: 'further' }),
      topic('border', { group: 'further', parent: 'war' }),
    ],
    passages: ['p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08'].map((id) => passage(id, id)),
    topicCodes: [
      coded('p01', 'war', 'primary'),
      coded('p01', 'peace', 'secondary'),
      coded('p02', 'border', 'primary'),
      coded('p02', 'war', 'secondary'),
      coded('p03', 'trade', 'primary'),
      coded('p03', 'peace', 'primary'),
      coded('p04', 'trade', 'secondary'),
      coded('p05', 'war', 'secondary'),
      coded('p07', 'trade', 'primary'),
      coded('p07', 'peace', 'secondary'),
      coded('p08', 'war', 'primary'),
      coded('p08', 'peace', 'primary'),
      coded('p08', 'trade', 'secondary'),
    ],
    mentions: [named('smith', somewhereIn('p03'))],
    positions: [position('jones', 'talks', { evidence: [somewhereIn('p02')] })],
  });
  const full = (tone: number | 'ink') => ({ tone, main: true });
  const thin = (tone: number | 'ink') => ({ tone, main: false });
  const drawn = (passages: ReturnType<typeof topicStrands>) =>
    Object.fromEntries(
      passages.filter(({ strands }) => strands.length > 0).map(({ id, strands }) => [id, strands]),
    );

  test('core topics run in their colours, main ones full, touched ones thin, and the others in one neutral strand', () => {
    expect(drawn(topicStrands(small.library, small.index))).toEqual({
      p01: [full(1), thin(2)],
      // What the border is about is war, which is then not touched besides.
      p02: [full(1)],
      // Beside a core topic, a further one is not drawn.
      p03: [full(2)],
      // A passage that only touches has something to be about all the same.
      p04: [full(0)],
      p05: [full(0), thin(1)],
      p07: [full(0), thin(2)],
      p08: [full(1), full(2)],
    });
  });

  test('a topic alone is full where it or one below it is the main one, and thin where it is touched', () => {
    expect(drawn(strandsOfTopic(small.library, small.index, 'war'))).toEqual({
      p01: [full(1)],
      p02: [full(1)],
      p05: [thin(1)],
      p08: [full(1)],
    });
  });

  test('an actor is drawn though it is only named, or only holds a position; nobody else is', () => {
    expect(drawn(strandsOfActor(small.index, 'smith'))).toEqual({ p03: [thin('ink')] });
    expect(drawn(strandsOfActor(small.index, 'jones'))).toEqual({ p02: [full('ink')] });
    expect(drawn(strandsOfActor(small.index, 'nobody'))).toEqual({});
  });
});
