import type { CodingSource, PassageSource } from '#model/coding-schema.ts';
import type { ActorId, Passage } from '#model/collection.ts';
import type { CodebookKind, Names } from './names.ts';
import type { QuoteFinder } from './quote-finder.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Report } from './report.ts';

/** What it takes to read the codes of one statement. */
export interface Reading {
  file: YamlFile<CodingSource>;
  passages: CodedPassage[];
  names: Readonly<Record<CodebookKind, Names>>;
  /** An actor and those it belongs to, itself first: the minister, his ministry, his state. */
  affiliations(actor: ActorId): ActorId[];
  quotes: QuoteFinder;
  report: Report;
}

/** A passage and what coding.yaml says of it. */
export interface CodedPassage {
  passage: Passage;
  codes: PassageSource;
}
