/** What is wrong with a value from outside: where, as keys from its top, and what belongs there. */
export interface Fault {
  path: readonly (string | number)[];
  should: string;
}

/** Tells whether a value is as it should be: null if it is. */
export type Shape = (value: unknown) => Fault | null;

const wrong = (should: string): Fault => ({ path: [], should });

export const text: Shape = (value) => (typeof value === 'string' ? null : wrong('text'));
export const flag: Shape = (value) => (typeof value === 'boolean' ? null : wrong('true or false'));
/** A whole number from 0. */
export const count: Shape = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? null : wrong('a whole number');
export const real: Shape = (value) => (Number.isFinite(value) ? null : wrong('a number'));

export function matching(pattern: RegExp, should: string): Shape {
  return (value) => (typeof value === 'string' && pattern.test(value) ? null : wrong(should));
}

export function oneOf(values: readonly string[]): Shape {
  return (value) => (values.some((one) => one === value) ? null : wrong(`one of ${values.join(', ')}`));
}

export function orNull(shape: Shape): Shape {
  return (value) => (value === null ? null : shape(value));
}

export function list(shape: Shape, least = 0): Shape {
  return (value) => {
    if (!Array.isArray(value)) return wrong('a list');
    if (value.length < least) return wrong('a list that is not empty');
    for (let i = 0; i < value.length; i++) {
      const fault = below(i, shape(value[i]));
      if (fault !== null) return fault;
    }
    return null;
  };
}

/** A group of keys; what else stands there may come from a later app. */
export function group(shapes: Readonly<Record<string, Shape>>): Shape {
  const keys = Object.entries(shapes);
  return (value) => {
    if (value === null || typeof value !== 'object') return wrong('a group of keys');
    for (const [key, shape] of keys) {
      const fault = below(key, shape(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined));
      if (fault !== null) return fault;
    }
    return null;
  };
}

function below(key: string | number, fault: Fault | null): Fault | null {
  return fault === null ? null : { ...fault, path: [key, ...fault.path] };
}
