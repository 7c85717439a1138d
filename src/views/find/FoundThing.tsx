import type { Actor, Passage, Position, Proposition, Topic } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import { actorAliases } from '#query/search/actor-aliases.ts';
import { markWords } from '#query/search/mark-words.ts';
import { passageMarks } from '#query/search/passage-marks.ts';
import type { Thing } from '#query/search/search-things.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { toneOf } from '#query/tone.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import * as words from '#words/find.tsx';
import { passageName } from '#words/terms.ts';
import { MarkedText } from './MarkedText.tsx';
import './found-thing.css';

interface Found {
  terms: ReadonlySet<string>;
  /** How many characters of a passage are shown. */
  length: number;
}

/** One find, as it stands in a link: its sign, its name with what was found, and what to know of it. */
export function FoundThing({ thing, ...found }: Found & { thing: Thing }) {
  switch (thing.kind) {
    case 'topic':
      return <FoundTopic topic={thing.topic} {...found} />;
    case 'actor':
      return <FoundActor actor={thing.actor} {...found} />;
    case 'passage':
      return <FoundPassage index={thing.index} passage={thing.passage} {...found} />;
    case 'proposition':
      return <FoundProposition proposition={thing.proposition} {...found} />;
    case 'position':
      return <FoundPosition index={thing.index} position={thing.position} {...found} />;
  }
}

function FoundTopic({ topic, terms, length }: Found & { topic: Topic }) {
  const library = useLibrary();
  return (
    <span className="found-thing">
      <TopicDisc topic={topic} tone={toneOf(library, topic.id)} size="small" />
      <span>
        <b>
          <MarkedText text={topic.label} found={terms} />
        </b>{' '}
        <span className="found-beside">
          <MarkedText text={topic.definition} found={terms} length={length} />
        </span>
      </span>
    </span>
  );
}

function FoundActor({ actor, terms, length }: Found & { actor: Actor }) {
  const library = useLibrary();
  const named = markWords(actor.name, terms).length > 0;
  const aliases = named ? [] : (actorAliases(library).get(actor.id) ?? []);
  const alias = aliases.find((each) => markWords(each, terms).length > 0);
  return (
    <span className="found-thing">
      <ActorIcon kind={actor.kind} />
      <span>
        <b>
          <MarkedText text={actor.name} found={terms} />
        </b>{' '}
        {alias !== undefined && <span>{words.inTheText(<MarkedText text={alias} found={terms} />)} </span>}
        <span className="found-beside">
          {words.kindAndGloss(actor.kind, <MarkedText text={actor.gloss} found={terms} length={length} />)}
        </span>
      </span>
    </span>
  );
}

function FoundPassage({
  index,
  passage,
  terms,
  length,
}: Found & { index: StatementIndex; passage: Passage }) {
  const { marks, because } = passageMarks(useLibrary(), index, passage, terms);
  return (
    <span className="found-passage">
      <span className="found-beside">
        {words.passageAndKind(
          <b>{passageName(passage.id)}</b>,
          passage.kind,
          because === null ? null : <MarkedText text={because} found={terms} />,
        )}
      </span>{' '}
      <span className="found-words">
        <MarkedText text={passage.text} found={marks} length={length} lang={index.statement.language} />
      </span>
    </span>
  );
}

function FoundProposition({ proposition, terms }: Found & { proposition: Proposition }) {
  const { statements } = useLibrary();
  const positions = [...statements.values()].reduce(
    (sum, { positionsByProposition }) => sum + (positionsByProposition.get(proposition.id)?.length ?? 0),
    0,
  );
  return (
    <span className="found-passage">
      <span>
        <MarkedText text={proposition.text} found={terms} />
      </span>{' '}
      <span className="found-beside">{words.positions(positions)}</span>
    </span>
  );
}

function FoundPosition({
  index,
  position,
  terms,
  length,
}: Found & { index: StatementIndex; position: Position }) {
  const { holder, proposition, speaker, language } = accountOf(useLibrary(), index, position);
  const quote = position.evidence.find((each) => markWords(each.quote, terms).length > 0);
  return (
    <span className={`found-thing stance-${position.stance} voice-${position.attribution}`}>
      <StanceMark stance={position.stance} attribution={position.attribution} size="small" />
      <span>
        <b>
          <MarkedText text={holder.name} found={terms} />
        </b>{' '}
        <span>{words.stand(position, holder, speaker)}</span>{' '}
        <MarkedText text={proposition.text} found={terms} />{' '}
        {quote !== undefined && (
          <span className="found-words">
            {words.quotation(
              <MarkedText text={quote.quote} found={terms} length={length} lang={language} />,
            )}{' '}
          </span>
        )}
        <span className="found-beside">{passageName(position.evidence[0]?.passage ?? '')}</span>
      </span>
    </span>
  );
}
