import { describe, expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { topicExtract } from '#query/topic-extract.ts';
import { topicGraph } from '#query/topic-graph.ts';
import { topicFocus } from '#query/topic-graph-focus.ts';
import { collection, library } from '../model.ts';
import * as small from './small-example.ts';

const { topics, propositions } = collection.codebook;
const index = known(library.statements, collection.statements[0]?.id ?? '');
const { statement } = index;
const graphs = topics.map((topic) => topicGraph(library, index, topic));

/** A topic and all below it, found from the children's side. */
function family(id: string): Set<string> {
  return new Set(
    topics
      .filter((topic) => {
        for (let at: string | null = topic.id; at !== null; at = known(library.topics, at).parent)
          if (at === id) return true;
        return false;
      })
      .map((topic) => topic.id),
  );
}

describe.each(graphs.map((graph) => [graph.topic.id, graph] as const))('%s', (id, graph) => {
  test('has every position on its propositions and on those of the topics below it, at its first words', () => {
    const own = family(id);
    const expected = statement.positions.filter(({ proposition }) =>
      own.has(propositions.find((one) => one.id === proposition)?.topic ?? ''),
    );
    const rows = graph.rows.filter((row) => row.kind === 'position');
    expect(new Set(rows.map((row) => row.id))).toEqual(new Set(expected.map((position) => position.id)));
    for (const row of rows)
      expect([row.passage, row.start]).toEqual([
        row.position.evidence[0]?.passage,
        row.position.evidence[0]?.start,
      ]);
  });

  test('has every relation from or to it, with the other topic and the way that it leads', () => {
    const own = family(id);
    for (const relation of statement.relations) {
      const row = graph.rows.find((one) => one.kind === 'relation' && one.relation === relation);
      expect(row !== undefined).toBe(own.has(relation.from) || own.has(relation.to));
      if (row?.kind !== 'relation') continue;
      expect([relation.from, relation.to]).toContain(row.other.id);
      expect(row.other.id).not.toBe(id);
      expect(row.other.id).toBe(row.outward ? relation.to : relation.from);
    }
  });

  test('its rows are in text order, and every passage of its own has at least one', () => {
    const order = statement.passages.map((passage) => passage.id);
    const places = graph.rows.map((row) => order.indexOf(row.passage) * 1e6 + row.start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const held = new Set(graph.rows.map((row) => row.passage));
    for (const { id: passage, part } of graph.passages) expect(held.has(passage)).toBe(part !== null);
  });

  test('a passage says whether it is about the topic, touches it, or only holds a position on it', () => {
    const own = family(id);
    for (const { id: passage, part } of graph.passages) {
      const weights = statement.topicCodes
        .filter((code) => code.passage === passage && own.has(code.topic))
        .map((code) => code.weight);
      if (weights.includes('primary')) expect(part).toBe('primary');
      else if (weights.length > 0) expect(part).toBe('secondary');
      else expect(['position', null]).toContain(part);
    }
  });
});

describe('what a selection brings into focus', () => {
  const graph = graphs.reduce((most, other) => (other.rows.length > most.rows.length ? other : most));
  const positions = graph.rows.filter((row) => row.kind === 'position');

  test('a proposition: everyone’s positions on it; a holder: its own', () => {
    for (const row of positions) {
      const onIt = topicFocus(graph, { kind: 'proposition', id: row.proposition.id });
      expect(onIt?.rows).toEqual(
        new Set(
          positions.filter((other) => other.proposition.id === row.proposition.id).map((other) => other.id),
        ),
      );
      const own = topicFocus(graph, { kind: 'actor', id: row.holder.id });
      expect(own?.rows).toEqual(
        new Set(positions.filter((other) => other.holder.id === row.holder.id).map((other) => other.id)),
      );
      expect(own?.propositions.has(row.proposition.id)).toBe(true);
    }
  });

  test('a passage: whatever stands on it, and itself', () => {
    for (const { id } of graph.passages) {
      const focus = topicFocus(graph, { kind: 'passage', id });
      expect(focus?.passages).toEqual(new Set([id]));
      expect(focus?.rows).toEqual(
        new Set(graph.rows.filter((row) => row.passage === id).map((row) => row.id)),
      );
    }
  });

  test('two topics: the relations between them, and no position', () => {
    for (const row of graph.rows) {
      if (row.kind !== 'relation') continue;
      const { from, to } = row.relation;
      const focus = topicFocus(graph, { kind: 'topic', id: from, with: [{ kind: 'topic', id: to }] });
      expect(focus?.rows.has(row.id)).toBe(true);
      expect(focus?.propositions.size).toBe(0);
    }
  });

  test('one topic: what joins it to this one, and if it lies below, the positions on it', () => {
    let below = 0;
    for (const graph of graphs)
      for (const { id } of topics) {
        const isBelow = id !== graph.topic.id && graph.branches.some(({ topic }) => topic.id === id);
        const rows = graph.rows.filter((row) =>
          row.kind === 'relation'
            ? row.other.id === id
            : row.kind === 'position' && isBelow && row.proposition.topic === id,
        );
        if (isBelow) below += 1;
        const focus = topicFocus(graph, { kind: 'topic', id });
        expect(focus?.rows ?? new Set()).toEqual(new Set(rows.map((row) => row.id)));
        expect(focus?.passages ?? new Set()).toEqual(new Set());
      }
    expect(below).toBeGreaterThan(0);
  });

  test('a position: its own row', () => {
    for (const { id, proposition } of positions)
      expect(topicFocus(graph, { kind: 'position', id })).toEqual({
        rows: new Set([id]),
        propositions: new Set([proposition.id]),
        passages: new Set(),
      });
  });

  test('nothing, if the picture does not hold it', () => {
    expect(topicFocus(graph, { kind: 'proposition', id: 'nobody-said-so' })).toBeNull();
    expect(topicFocus(graph, { kind: 'passage', id: 'p999' })).toBeNull();
    expect(topicFocus(graph, { kind: 'topic', id: 'nothing' })).toBeNull();
  });
});

test('the extract of a topic holds what its picture shows, and nothing else', () => {
  for (const graph of graphs) {
    const { positions, relations, topicCodes } = topicExtract(library, index, graph.topic.id).statement;
    const ids = graph.rows.flatMap((row) => (row.kind === 'position' ? [row.id] : []));
    expect(new Set(positions.map(({ id }) => id))).toEqual(new Set(ids));
    const joins = graph.rows.flatMap((row) => (row.kind === 'relation' ? [row.relation] : []));
    expect(new Set(relations)).toEqual(new Set(joins));
    const own = graph.passages.filter(({ part }) => part === 'primary' || part === 'secondary');
    expect(new Set(topicCodes.map(({ passage }) => passage))).toEqual(new Set(own.map(({ id }) => id)));
  }
});

describe('the picture of a small topic', () => {
  const graph = topicGraph(small.library, small.index, known(small.library.topics, 'war'));
  const others = (tone: number, main: boolean) => ({ tone, main, own: false });
  const own = (main: boolean) => ({ tone: 1, main, own: true });

  // The last passage is about no topic: there the neutral strand stands beside the thread.
  test('has every passage: its own strand first, then other topics, those below it not again', () => {
    expect(graph.passages.map(({ id, part, strands }) => ({ id, part, strands }))).toEqual([
      { id: 'p01', part: 'primary', strands: [own(true)] },
      { id: 'p02', part: 'secondary', strands: [own(false), others(2, true)] },
      { id: 'p03', part: 'primary', strands: [own(true), others(2, false)] },
      { id: 'p04', part: null, strands: [] },
      { id: 'p05', part: null, strands: [others(2, true)] },
      { id: 'p06', part: 'secondary', strands: [own(false), others(0, true)] },
    ]);
    expect(graph.passages.filter(({ question }) => question).map(({ id }) => id)).toEqual(['p02']);
    expect(graph.sections.map(({ number }) => number)).toEqual([0, 1]);
    expect(graph.sections[1]?.title).toBe('On the war');
  });

  test('a passage that is not coded with the topic, but begins a position on it, only holds a position', () => {
    const trade = topicGraph(small.library, small.index, known(small.library.topics, 'trade'));
    expect(trade.passages.find(({ id }) => id === 'p04')).toMatchObject({ part: 'position', strands: [] });
  });

  test('has branches only where somebody takes a position, and on them only what is spoken of', () => {
    expect(
      graph.branches.map(({ topic, tone, propositions: ranked }) => [topic.id, tone, ranked.length]),
    ).toEqual([
      ['war', 1, 1],
      ['talks', 1, 1],
    ]);
  });

  test('touches a passage at its first words, each once, only where nothing else of the topic stands', () => {
    const rows = graph.rows.map(({ kind, passage }) => `${kind} ${passage}`);
    expect(rows).toEqual([
      'position p01',
      'relation p02',
      'position p02',
      'relation p02',
      'relation p02',
      'relation p02',
      'touch p03',
      'touch p06',
    ]);
    expect(new Set(graph.rows.map(({ id }) => id)).size).toBe(graph.rows.length);
    const [{ start: first } = { start: -1 }] = small.talksQuotes.slice(1);
    const touches = graph.rows.filter((row) => row.kind === 'touch');
    expect(touches.map(({ start }) => start)).toEqual([first, 0]);
    expect(touches[0]?.quotes.map(({ quote }) => quote)).toEqual(['Talks', 'Talks, and', 'only talks']);
  });

  const inFocus = (selection: Parameters<typeof topicFocus>[1]) => {
    const focus = topicFocus(graph, selection);
    const rows = graph.rows.filter(({ id }) => focus?.rows.has(id));
    return { rows: rows.map(({ kind, passage }) => `${kind} ${passage}`), passages: focus?.passages };
  };

  test('a stretch of passages brings what stands on each of them', () => {
    const stretch = inFocus({ kind: 'passage', id: 'p01', with: [{ kind: 'passage', id: 'p03' }] });
    expect(stretch).toEqual({
      rows: ['position p01', 'touch p03'],
      passages: new Set(['p01', 'p03']),
    });
  });

  test('two topics bring the relations between the two, none that leads elsewhere', () => {
    const between = inFocus({ kind: 'topic', id: 'war', with: [{ kind: 'topic', id: 'oil' }] });
    expect(between).toEqual({ rows: ['relation p02'], passages: new Set() });
  });

  test('a topic below brings the positions on it; with a passage it brings the passage alone', () => {
    expect(inFocus({ kind: 'topic', id: 'talks' })).toEqual({ rows: ['position p02'], passages: new Set() });
    const edge = inFocus({ kind: 'topic', id: 'talks', with: [{ kind: 'passage', id: 'p03' }] });
    expect(edge).toEqual({ rows: [], passages: new Set(['p03']) });
  });
});

test('the extract of a topic leaves out who is merely named', () => {
  expect(topicExtract(small.library, small.index, 'war').statement.mentions).toEqual([]);
});
