import type { TopicBranch, TopicInput, TopicRow } from '#charts/topic/topic-input.ts';
import type { Topic } from '#model/collection.ts';
import type { Branch, TopicGraph } from '#query/topic-graph.ts';
import type { GraphRow } from '#query/topic-graph-rows.ts';
import { LEFT_OUT } from '#words/punctuation.ts';
import { passageName } from '#words/terms.ts';
import { silent } from '#words/topic.ts';

/** One topic's graph as its picture is drawn from it. */
export function topicInput(graph: TopicGraph): TopicInput {
  const { topic, tone, passages, sections, branches, rows } = graph;
  return {
    id: topic.id,
    label: topic.label,
    disc: discOf(topic, tone),
    note: branches.length === 0 ? silent : null,
    passages: passages.map(({ part, ...passage }) => ({
      ...passage,
      passages: [passage.id],
      focal: part !== null,
    })),
    sections,
    branches: branches.map(branchOf),
    rows: rows.map(rowOf),
  };
}

function branchOf({ topic, tone, propositions }: Branch): TopicBranch {
  return {
    id: topic.id,
    label: topic.label,
    disc: discOf(topic, tone),
    propositions: propositions.map(({ proposition: { id, label, text }, standing }) => ({
      id,
      label,
      text,
      disputed: standing === 'disputed',
    })),
  };
}

function rowOf(row: GraphRow): TopicRow {
  const { id, passage } = row;
  switch (row.kind) {
    case 'position': {
      const { holder, position, proposition } = row;
      return {
        kind: 'position',
        id,
        passage,
        proposition: proposition.id,
        label: holder.name,
        quote: quoteOf(position.evidence, passage),
        actor: holder.id,
        icon: holder.kind,
        stance: position.stance,
        attribution: position.attribution,
      };
    }
    case 'relation': {
      const { relation, other, tone, outward } = row;
      const { from, to, quote } = relation;
      const disc = discOf(other, tone);
      return {
        kind: 'relation',
        id,
        passage,
        proposition: null,
        label: other.label,
        quote,
        from,
        to,
        outward,
        disc,
      };
    }
    case 'touch':
      return {
        kind: 'touch',
        id,
        passage,
        proposition: null,
        label: passageName(passage),
        quote: quoteOf(row.quotes, passage),
      };
  }
}

/** The words of one passage, with an ellipsis between quotes. */
function quoteOf(quotes: readonly { passage: string; quote: string }[], passage: string): string {
  return quotes
    .filter((quote) => quote.passage === passage)
    .map(({ quote }) => quote)
    .join(LEFT_OUT);
}

function discOf({ initial, group }: Topic, tone: number) {
  return { initial, tone, core: group === 'core' };
}
