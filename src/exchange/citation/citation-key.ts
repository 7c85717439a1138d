import { APP, type Cited } from './cited.ts';
import { dateParts } from './cited-date.ts';
import { familyName } from './cited-name.ts';

/** The name of a citation in reference managers and of its files: "lavrov-2013-p13". ASCII letters, digits, hyphens. */
export function citationKey({ source, coding, mark }: Cited): string {
  const parts = [
    coding === null ? null : APP,
    source === null ? null : familyName(source.author),
    source === null ? null : String(dateParts(source.date).year),
    mark,
  ];
  return parts.flatMap((part) => (part === null ? [] : slug(part))).join('-') || slug(APP);
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
