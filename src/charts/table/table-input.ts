import type { Strand } from '#charts/ribbon/strand.ts';
import type { ActorKind, Attribution, Stance } from '#model/vocabulary.ts';

/** What the table is drawn from. */
export interface TableInput {
  speaker: { id: string; name: string };
  sections: readonly { number: number; title: string }[];
  /** In text order. */
  passages: readonly InputPassage[];
  topics: readonly InputTopic[];
  /** By weight in the statement, the weightiest first. */
  actors: readonly InputActor[];
  /** The links between topics that the text itself draws. */
  relations: readonly { from: string; to: string }[];
  /** In text order. */
  positions: readonly InputPosition[];
}

export interface InputPassage {
  id: string;
  words: number;
  section: number;
  question: boolean;
  strands: readonly Strand[];
  /** How it begins. */
  beginning: string;
}

export interface InputTopic {
  id: string;
  label: string;
  initial: string;
  /** The tone of its petals and threads, from 1; 0 is neutral. */
  tone: number;
  /** A core topic has petals and a full disc, a further one threads and a hollow disc. */
  core: boolean;
  parent: string | null;
  positions: number;
  codes: readonly { passage: string; main: boolean }[];
}

export interface InputActor {
  id: string;
  name: string;
  kind: ActorKind;
  positions: number;
  /** The passage at which it has its seat. */
  passage: string;
}

export interface InputPosition {
  id: string;
  passage: string;
  stance: Stance;
  attribution: Attribution;
}
