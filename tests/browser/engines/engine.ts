/** A browser engine that the main tasks are tried in. */
export interface Engine {
  name: string;
  /** What brings it onto a Debian or Ubuntu machine. */
  packages: string;
  /** Whether it is on this machine. */
  isInstalled(): boolean;
  /** Starts it, with what it downloads going to a folder. */
  start(downloads: string): Promise<Running>;
}

/** An engine that runs. */
export interface Running {
  version: string;
  /** The build that is to be served to it. */
  folder: string;
  /** A window of a reader who was never here before. */
  open(size: Size): Promise<Tab>;
  close(): Promise<void>;
}

/** The keys that the tasks need, as KeyboardEvent.key names them. */
export type Key =
  | 'Control'
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'ArrowDown'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'PageDown'
  | 'PageUp'
  | '/'
  | 'a'
  | 'c'
  | 'd'
  | 'n'
  | 'p'
  | 'v';

export interface Size {
  width: number;
  height: number;
}

/** The least that a reader does with any browser; see Reader for what is made of it. */
export interface Tab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The value of an expression of JavaScript, or of its promise, which must be a string. */
  run(expression: string): Promise<string>;
  /** Presses keys together. */
  press(...keys: Key[]): Promise<void>;
  write(text: string): Promise<void>;
  /** Clicks at a point of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  resize(size: Size): Promise<void>;
  /** Errors and warnings since it was opened. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}
