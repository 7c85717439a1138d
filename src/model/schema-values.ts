import * as z from 'zod/mini';
import { ID_PATTERN } from './id.ts';
import { VISIBLE_TEXT, WEB_ADDRESS } from './text-patterns.ts';

/** An id; `what` is said of it in the JSON Schemas, as below. */
export const id = (what: string) => z.string().check(z.regex(ID_PATTERN), z.describe(what));

export const text = (what: string) =>
  z.string().check(z.minLength(1), z.regex(VISIBLE_TEXT), z.describe(what));

/** As it stands in the source, whatever that holds. */
export const verbatim = (what: string) => z.string().check(z.minLength(1), z.describe(what));

export const address = (what: string) => z.string().check(z.regex(WEB_ADDRESS), z.describe(what));
