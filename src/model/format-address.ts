import type {
  Address,
  CompareAddress,
  FacesAddress,
  HandoutAddress,
  LineUpsAddress,
  PredictAddress,
  QuizAddress,
  Selection,
  TextAddress,
  TopicAddress,
} from './address.ts';
import { UNFOLDED } from './parse-address.ts';

/**
 * The address of a page, relative to the app's root and beginning with a slash: path, query, fragment.
 * Inverse of parseAddress: parseAddress(formatAddress(a)) equals a.
 */
export function formatAddress(address: Address): string {
  switch (address.page) {
    case 'front':
      return '/';
    case 'table':
      return `/${address.statement}/${query(selectionLists(address.selection))}`;
    case 'topic':
      return formatTopic(address);
    case 'text':
      return formatText(address);
    case 'tours':
      return `/${address.statement}/tours/`;
    case 'tour':
      return `/${address.statement}/tours/${address.tour}/${address.step}/`;
    case 'presenter':
      return `/${address.statement}/tours/${address.tour}/${address.step}/presenter/`;
    case 'quiz':
      return formatQuiz(address);
    case 'predict':
      return formatPredict(address);
    case 'handout':
      return formatHandout(address);
    case 'actors':
      return '/actors/';
    case 'actor':
      return `/actors/${address.actor}/`;
    case 'proposition':
      return `/propositions/${address.proposition}/`;
    case 'compare':
      return formatCompare(address);
    case 'find':
      return `/find/${query({ q: address.request === '' ? [] : [escaped(address.request)] })}`;
    case 'basket':
      return '/basket/';
    case 'faces':
      return formatFaces(address);
    case 'line-ups':
      return formatLineUps(address);
    case 'about':
      return `/about/${address.section === null ? '' : `#${address.section}`}`;
    case 'missing':
      return address.path;
  }
}

/** The ends of an edge follow each other; those of one kind share a parameter. */
function selectionLists(selection: Selection | null): Record<string, string[]> {
  if (selection === null) return {};
  const lists: Record<string, string[]> = {};
  for (const { kind, id } of [selection, ...(selection.with ?? [])]) {
    const ids = lists[kind] ?? [];
    lists[kind] = [...ids, id];
  }
  return lists;
}

function formatTopic({ statement, topic, selection, look }: TopicAddress): string {
  const lists = query({
    ...selectionLists(selection),
    stance: look?.stances ?? [],
    attribution: look?.attributions ?? [],
    folds: look?.unfolded === true ? [UNFOLDED] : [],
  });
  return `/${statement}/topics/${topic}/${lists}`;
}

function formatText(address: TextAddress): string {
  const filters = query({
    topic: address.topics,
    actor: address.actors,
    proposition: address.propositions,
    stance: address.stances,
    attribution: address.attributions,
    position: address.position === null ? [] : [address.position],
    stop: address.stop === null ? [] : [`${address.stop.among}-${address.stop.at}`],
    hide: address.hidden,
    words: address.words === null ? [] : [escaped(address.words)],
  });
  return `/${address.statement}/text/${filters}${address.passage === null ? '' : `#${address.passage}`}`;
}

function formatQuiz({ statement, kind, seed, at }: QuizAddress): string {
  const round = query({
    kind: kind === null ? [] : [kind],
    seed: seed === null ? [] : [String(seed)],
    n: at === 1 ? [] : [String(at)],
  });
  return `/${statement}/quiz/${round}`;
}

function formatPredict({ statement, topic, passage, proposition, hidden }: PredictAddress): string {
  const scope = query({
    topic: topic === null ? [] : [topic],
    passage: passage === null ? [] : [passage],
    proposition: proposition === null ? [] : [proposition],
    hide: hidden === 'stances' ? [] : [hidden],
  });
  return `/${statement}/predict/${scope}`;
}

function formatCompare(address: CompareAddress): string {
  const filters = query({
    topic: address.topic === null ? [] : [address.topic],
    actors: address.actors,
    stance: address.stances,
    attribution: address.attributions,
    only: address.disputed ? ['disputed'] : [],
    order: address.order === 'standing' ? [] : [address.order],
    show: address.unfolded,
    open: address.open === null ? [] : [address.open],
  });
  return `/compare/${filters}`;
}

function formatFaces(address: FacesAddress): string {
  const filters = query({
    actors: address.actors,
    topic: address.topic === null ? [] : [address.topic],
    attribution: address.attributions,
    show: address.unfolded ? ['rows'] : [],
  });
  return `/compare/face-to-face/${filters}`;
}

function formatHandout(address: HandoutAddress): string {
  const choices = query({
    topic: address.topic === null ? [] : [address.topic],
    actors: address.actors,
    tour: address.tour === null ? [] : [address.tour],
    passages: address.passages,
    sheet: address.sheet === 'handout' ? [] : [address.sheet],
    paper: address.paper === 'a4' ? [] : [address.paper],
    seed: address.seed === 1 ? [] : [String(address.seed)],
  });
  return `/${address.statement}/handout/${choices}`;
}

function formatLineUps(address: LineUpsAddress): string {
  const filters = query({
    topic: address.topic === null ? [] : [address.topic],
    attribution: address.ownOnly ? ['own'] : [],
    conditional: address.conditionalSupports ? ['supports'] : [],
    measure: address.measure === 'both' ? [] : [address.measure],
    norm: address.jaccard ? ['jaccard'] : [],
    least: address.least === 0 ? [] : [String(address.least)],
    actors: address.actors,
  });
  return `/compare/line-ups/${filters}`;
}

/** Ids hold no character that an address would escape, so commas can part them readably; words come escaped. */
function query(lists: Record<string, readonly string[]>): string {
  const parts = Object.entries(lists)
    .filter(([, ids]) => ids.length > 0)
    .map(([key, ids]) => `${key}=${ids.join(',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Words as an address can hold them; half a character, which it cannot, becomes the mark for a lost one. */
function escaped(words: string): string {
  const [, value = ''] = new URLSearchParams({ words }).toString().split('=');
  return value.replaceAll('+', '%20');
}
