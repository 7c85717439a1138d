import type { Address, HandoutAddress } from '#model/address.ts';
import type { ActorId, PropositionId, StatementId, TopicId } from '#model/collection.ts';
import * as words from '#words/page-descriptions.ts';
import { findTour, toursOf } from './find-tour.ts';
import { handoutSubject } from './handout/handout-subject.ts';
import type { Library } from './library.ts';

/** What a page is called in tabs, search results and links that are shared. */
export interface PageDescription {
  title: string;
  description: string;
}

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
        title: words.titled(words.basket, library.collection.title),
        description: words.ofBasket,
      };
    case 'line-ups':
      return {
        title: words.titled(words.lineUps, library.collection.title),
        description: words.ofLineUps,
      };
    case 'about':
      return {
        title: words.titled(words.about, library.collection.title),
        description: words.ofAbout,
      };
    case 'find':
      return {
        title: words.titled(words.find, library.collection.title),
        description: words.ofFind,
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
      return describeInClass(library, address.statement, words.quiz, words.ofQuiz);
    case 'predict':
      return describeInClass(library, address.statement, words.predict, words.ofPredict);
    case 'presenter': {
      const step = describeStep(library, { ...address, page: 'tour' });
      return (
        step && { ...step, title: words.titled(words.presenter, ...step.title.split(' · ').slice(0, -1)) }
      );
    }
    case 'missing':
      return null;
  }
}

function describeMissing(): PageDescription {
  return { title: words.titled(words.missing), description: words.noPageHere };
}

function describeFront({ collection }: Library): PageDescription {
  return { title: words.titled(collection.title), description: collection.description };
}

function describeTable({ statements }: Library, id: StatementId): PageDescription | null {
  const index = statements.get(id);
  if (index === undefined) return null;
  const { passages, positions } = index.statement;
  return {
    title: words.titled(index.statement.heading),
    description: words.ofTable(
      words.occasion(index.statement),
      passages.length,
      index.topicCodesByTopic.size,
      positions.length,
    ),
  };
}

function describeTopic({ statements, topics }: Library, id: StatementId, topicId: TopicId) {
  const index = statements.get(id);
  const topic = topics.get(topicId);
  if (index === undefined || topic === undefined) return null;
  const positions = index.positionsByTopic.get(topicId)?.length ?? 0;
  const passages = index.topicCodesByTopic.get(topicId)?.length ?? 0;
  return {
    title: words.titled(topic.label, index.statement.heading),
    description: words.ofTopic(topic, positions, passages, index.statement.heading),
  };
}

function describeText({ statements }: Library, id: StatementId): PageDescription | null {
  const index = statements.get(id);
  if (index === undefined) return null;
  return {
    title: words.titled(words.text, index.statement.heading),
    description: words.ofText(index.statement.passages.length, words.occasion(index.statement)),
  };
}

function describeTours(library: Library, id: StatementId): PageDescription | null {
  const index = library.statements.get(id);
  if (index === undefined) return null;
  const tours = toursOf(library, id);
  return {
    title: words.titled(words.inClass, index.statement.heading),
    description: words.ofTours(
      tours.map(({ title }) => title),
      index.statement.heading,
    ),
  };
}

function describeInClass({ statements }: Library, id: StatementId, title: string, description: string) {
  const index = statements.get(id);
  return index === undefined ? null : { title: words.titled(title, index.statement.heading), description };
}

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
  return {
    title: words.titled(words.sheetOf(words.sheetName[address.sheet], about), index.statement.heading),
    description: words.ofHandout,
  };
}

function describeStep(
  library: Library,
  { statement, tour: id, step: number }: Extract<Address, { page: 'tour' }>,
): PageDescription | null {
  const tour = findTour(library, statement, id);
  const step = tour?.steps[number - 1];
  if (tour === null || step === undefined) return null;
  return { title: words.titled(step.title ?? words.step(number), tour.title), description: step.say };
}

function describeActors({ collection, actors }: Library): PageDescription {
  return {
    title: words.titled(words.actors, collection.title),
    description: words.ofActors(actors.size),
  };
}

function describeActor({ actors, statements }: Library, id: ActorId): PageDescription | null {
  const actor = actors.get(id);
  if (actor === undefined) return null;
  const indexes = [...statements.values()];
  const positions = indexes.flatMap((index) => index.positionsByHolder.get(id) ?? []);
  const mentions = indexes.flatMap((index) => index.mentionsByActor.get(id) ?? []);
  return {
    title: words.titled(actor.name, words.actors),
    description: words.ofActor(actor.gloss, positions.length, mentions.length),
  };
}

function describeProposition({ propositions }: Library, id: PropositionId): PageDescription | null {
  const proposition = propositions.get(id);
  if (proposition === undefined) return null;
  return {
    title: words.titled(proposition.label, words.propositions),
    description: words.ofProposition(proposition.text),
  };
}

function describeCompare({ collection, propositions }: Library): PageDescription {
  return {
    title: words.titled(words.compare, collection.title),
    description: words.ofCompare(propositions.size),
  };
}

function describeFaces({ collection, actors }: Library, ids: readonly ActorId[]): PageDescription {
  const names = ids.flatMap((id) => actors.get(id)?.name ?? []);
  return {
    title: words.titled(words.faceToFace(names), collection.title),
    description: words.ofFaces,
  };
}
