import type { Selection } from '#model/address.ts';
import { accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { firstWords } from '#query/mention-contexts.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { TopicGraph } from '#query/topic-graph.ts';
import { topicFocus } from '#query/topic-graph-focus.ts';
import { useLibrary } from '#state/library.tsx';
import { Tip } from '#views/parts/Tip.tsx';
import type { RestingPoint } from '#views/parts/use-resting-point.ts';
import { tipOf } from '#views/table/graph/table-tip.ts';
import { voicePhrase } from '#words/terms.ts';
import * as words from '#words/topic.ts';
import { topicMarkName } from './topic-names.ts';

/** So many characters of a quote are read at a glance. */
const REACH = 120;

interface TopicTipProps {
  index: StatementIndex;
  graph: TopicGraph;
  point: RestingPoint;
}

/** What is behind the mark that is pointed at, beside it. */
export function TopicTip({ index, graph, point: { at, place } }: TopicTipProps) {
  const library = useLibrary();
  if (topicFocus(graph, at) === null) return null;
  return <Tip place={place} language={index.statement.language} {...wordsOf(library, index, at)} />;
}

function wordsOf(library: Library, index: StatementIndex, selection: Selection) {
  const { kind, id } = selection;
  if (kind === 'proposition')
    return { title: topicMarkName(library, index, selection), more: null, quote: null };
  if (kind !== 'position') return tipOf(library, index, selection);
  const { position, holder, proposition, speaker } = accountOf(library, index, known(index.positions, id));
  return {
    title: words.stand(holder, position.stance, proposition.text),
    more: voicePhrase(position.attribution, speaker),
    quote: firstWords(position.evidence[0]?.quote ?? '', REACH),
  };
}
