import type { Address, HandoutAddress } from '#model/address.ts';
import type { ActorId, PropositionId, StatementId, TopicId } from '#model/collection.ts';
import { longDate } from '#words/locale.ts';
import { counted } from '#words/terms.ts';
import { findTour, toursOf } from './find-tour.ts';
import { handoutSubject } from './handout/handout-subject.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/** What a page is called in tabs, search results and links that are shared. */
export interface PageDescription {
  title: string;
  description: string;
}

const APP = 'Parley';

/** Names the page at an address; what the collection does not have is described as missing. */
export function describePage(library: Library, address: Address): PageDescription {
  return describeKnown(library, address) ?? describeMissing();
}

function describeKnown(library: Library, address: Address): PageDescription | null {
  switch (address.page) {
    case 'front':
      return describeFront(library);
    case 'table':
      return describeTable(library, address.statement);
    case 'topic':
      return describeTopic(library, address.statement, address.topic);
    case 'text':
      return describeText(library, address.statement);
    case 'actors':
      return describeActors(library);
    case 'actor':
      return describeActor(library, address.actor);
    case 'proposition':
      return describeProposition(library, address.proposition);
    case 'basket':
      return {
        title: titled('Evidence basket', library.collection.title),
        description:
          'Quotes, positions and passages that you have pinned, in your order and with your notes: kept on this machine alone, to take along with their citations.',
      };
    case 'line-ups':
      return {
        title: titled('Line-ups', library.collection.title),
        description:
          'Who takes the same side as whom, and who the opposite one: every tie between two actors with the propositions and the exact words behind it.',
      };
    case 'about':
      return {
        title: titled('About', library.collection.title),
        description:
          'The source and how it was coded: the codebook, the proof that every quote is exact, how to cite, and the data to download.',
      };
    case 'find':
      return {
        title: titled('Find', library.collection.title),
        description:
          'One search over text, topics, actors with all their names, propositions and positions, with filters by stance, holder, topic and voice.',
      };
    case 'compare':
      return describeCompare(library);
    case 'faces':
      return describeFaces(library, address.actors);
    case 'tours':
      return describeTours(library, address.statement);
    case 'handout':
      return describeHandout(library, address);
    case 'tour':
      return describeStep(library, address);
    case 'quiz':
      return describeInClass(library, address.statement, 'Quiz', QUIZ);
    case 'predict':
      return describeInClass(library, address.statement, 'Predict, then reveal', PREDICT);
    case 'presenter': {
      const step = describeStep(library, { ...address, page: 'tour' });
      return step && { ...step, title: titled('Presenter', ...step.title.split(' · ').slice(0, -1)) };
    }
    case 'missing':
      return null;
  }
}

function describeMissing(): PageDescription {
  return { title: titled('No such page'), description: 'There is no page at this address.' };
}

function describeFront({ collection }: Library): PageDescription {
  return { title: titled(collection.title), description: collection.description };
}

function describeTable({ statements }: Library, id: StatementId): PageDescription | null {
  const index = statements.get(id);
  if (index === undefined) return null;
  const { passages, positions } = index.statement;
  const contents = [
    counted(passages.length, 'passage'),
    counted(index.topicCodesByTopic.size, 'topic'),
    counted(positions.length, 'position'),
  ].join(', ');
  return {
    title: titled(index.statement.heading),
    description: `${occasionOf(index)}. ${contents}, each with its exact words.`,
  };
}

function describeTopic({ statements, topics }: Library, id: StatementId, topicId: TopicId) {
  const index = statements.get(id);
  const topic = topics.get(topicId);
  if (index === undefined || topic === undefined) return null;
  const positions = counted(index.positionsByTopic.get(topicId)?.length ?? 0, 'position');
  const passages = counted(index.topicCodesByTopic.get(topicId)?.length ?? 0, 'passage');
  return {
    title: titled(topic.label, index.statement.heading),
    description: `${topic.definition} ${positions} and ${passages} on ${topic.label} in “${index.statement.heading}”.`,
  };
}

function describeText({ statements }: Library, id: StatementId): PageDescription | null {
  const index = statements.get(id);
  if (index === undefined) return null;
  return {
    title: titled('Text', index.statement.heading),
    description: `The full text in ${counted(index.statement.passages.length, 'passage')}, with every topic, actor and position marked at its words. ${occasionOf(index)}.`,
  };
}

function describeTours(library: Library, id: StatementId): PageDescription | null {
  const index = library.statements.get(id);
  if (index === undefined) return null;
  const tours = toursOf(library, id);
  return {
    title: titled('In class', index.statement.heading),
    description: `${counted(tours.length, 'tour')} through “${index.statement.heading}” for a class: ${tours.map(({ title }) => title).join('; ')}.`,
  };
}

const QUIZ =
  'Questions on exact words: whose position, whose word, which stance, which passage. One address gives a whole class the same ten.';
const PREDICT =
  'A class says first what it expects, by show of hands or each alone, and then reveals one by one what is coded, with the exact words.';

function describeInClass({ statements }: Library, id: StatementId, title: string, description: string) {
  const index = statements.get(id);
  return index === undefined ? null : { title: titled(title, index.statement.heading), description };
}

const SHEET_NAMES = { handout: 'Handout', worksheet: 'Worksheet', key: 'Answer key' };

function describeHandout(library: Library, address: HandoutAddress): PageDescription | null {
  const index = library.statements.get(address.statement);
  if (index === undefined) return null;
  const { tour, topic, actors, passages } = handoutSubject(library, index, address);
  const about = [
    ...(tour === null ? [] : [tour.title]),
    ...(topic === null ? [] : [topic.label]),
    ...actors.map(({ name }) => name),
    ...passages,
  ];
  const name = SHEET_NAMES[address.sheet];
  return {
    title: titled(about.length === 0 ? name : `${name}: ${about.join(', ')}`, index.statement.heading),
    description:
      'On paper for a class: propositions with who is for and against, in exact words; a worksheet with blanks, and its key.',
  };
}

function describeStep(
  library: Library,
  { statement, tour: id, step: number }: Extract<Address, { page: 'tour' }>,
): PageDescription | null {
  const tour = findTour(library, statement, id);
  const step = tour?.steps[number - 1];
  if (tour === null || step === undefined) return null;
  return { title: titled(step.title ?? `Step ${number}`, tour.title), description: step.say };
}

function describeActors({ collection, actors }: Library): PageDescription {
  return {
    title: titled('Actors', collection.title),
    description: `Everyone who is in it, ${counted(actors.size, 'actor')}: states, organisations, persons and groups, what each is said to want, and where each is mentioned.`,
  };
}

function describeActor({ actors, statements }: Library, id: ActorId): PageDescription | null {
  const actor = actors.get(id);
  if (actor === undefined) return null;
  const indexes = [...statements.values()];
  const positions = indexes.flatMap((index) => index.positionsByHolder.get(id) ?? []);
  const mentions = indexes.flatMap((index) => index.mentionsByActor.get(id) ?? []);
  return {
    title: titled(actor.name, 'Actors'),
    description: `${actor.gloss} ${counted(positions.length, 'position')} and ${counted(mentions.length, 'mention')}, with the exact words.`,
  };
}

function describeProposition({ propositions }: Library, id: PropositionId): PageDescription | null {
  const proposition = propositions.get(id);
  if (proposition === undefined) return null;
  return {
    title: titled(proposition.label, 'Propositions'),
    description: `“${proposition.text}” Who is said to support or oppose it, on whose word, and in which exact words.`,
  };
}

function describeCompare({ collection, propositions }: Library): PageDescription {
  return {
    title: titled('Who stands where', collection.title),
    description: `${counted(propositions.size, 'proposition')}, the disputed ones first: who supports and who opposes each, under which condition, on whose word, and where the text is silent.`,
  };
}

function describeFaces({ collection, actors }: Library, ids: readonly ActorId[]): PageDescription {
  const names = ids.flatMap((id) => actors.get(id)?.name ?? []);
  return {
    title: titled(names.length > 1 ? names.join(', ') : 'Face to face', collection.title),
    description:
      'Two to four actors side by side: what they share, where they oppose each other, and where only one of them speaks, each with the exact words.',
  };
}

function occasionOf({ statement }: StatementIndex): string {
  return `${statement.occasion}, ${statement.place}, ${longDate(statement.date)}`;
}

function titled(...parts: string[]): string {
  return [...parts, APP].join(' · ');
}
