const PROTOTYPES = [Object, Array, String, Number, Boolean, Function, Map, Set, RegExp, Date, Promise].map(
  ({ prototype }): object => prototype,
);
const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** Does something; throws if it throws, says anything on the console, or leaves a prototype other than it was. */
export function watched(act: () => void): void {
  const before = prototypeKeys();
  const said: string[] = [];
  const consoles = METHODS.map((method) => console[method]);
  for (const method of METHODS)
    console[method] = (...words: unknown[]) => said.push(words.map(String).join(' '));
  try {
    act();
  } finally {
    for (const [i, method] of METHODS.entries()) {
      const original = consoles[i];
      if (original !== undefined) console[method] = original;
    }
  }
  if (said.length > 0) throw new Error(`It says on the console: ${said[0]}`);
  if (prototypeKeys() !== before) throw new Error('It changes a prototype.');
}

function prototypeKeys(): string {
  return PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length).join(' ');
}
