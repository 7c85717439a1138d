import type { Reader } from './reader.ts';

/** A thing that readers come to do, in every browser that is supported. */
export interface Task {
  /** In words that follow “a reader”. */
  does: string;
  /** Does it and expects what she then sees; `folder` is the build that is served. */
  run(reader: Reader, folder: string): Promise<void>;
  /** What the browser is bound to complain of meanwhile. */
  expected?: RegExp;
}
