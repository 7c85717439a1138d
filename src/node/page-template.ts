import { LANGUAGE } from '#words/documents.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { escapeHtml } from './escape-html.ts';
import { buildMark } from './service-worker.ts';

/** What one prerendered page has of its own. */
export interface PageContent {
  title: string;
  description: string;
  html: string;
  /** What the page needs beside what every page needs, as paths from the app's root. */
  scripts: readonly string[];
  styles: readonly string[];
  fonts: readonly string[];
}

/**
 * A page's document, made from the one that Vite built. `up` leads from the page to the app's root, such as
 * "../../", and stands before every address in it: the same files work wherever they are put.
 */
export function fillTemplate(
  template: string,
  page: PageContent,
  up: string,
  version: { model: string; build: string },
): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}" />`,
    ...page.fonts.map(font),
    `<link rel="preload" as="fetch" crossorigin href="./data/model.json?v=${version.model}" />`,
  ];
  return template
    .replace(/ lang="[^"]*"/, ` lang="${LANGUAGE}"`)
    .replace('<html', `<html data-root="${up}" ${buildMark(version.build)}`)
    .replace('<meta charset="utf-8" />', (charset) => lines(charset, ...head))
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace(/<meta name="description"[^<>]*>/, () => lines(...description(page)))
    .replace(
      '</head>',
      (end) => `  ${lines(...page.styles.map(style), ...page.scripts.map(script))}\n  ${end}`,
    )
    .replaceAll('="./', `="${up}`)
    .replace('<div id="app"></div>', () => `<div id="app" data-prerendered>${page.html}</div>`);
}

/** A page's document that no script takes over, and that fetches nothing for one. */
export function withoutScripts(document: string): string {
  return document
    .replace(/<script type="module"[^<>]*><\/script>/g, '')
    .replace(/<link rel="(?:modulepreload|preload" as="fetch)"[^<>]*>/g, '')
    .replace(' data-prerendered', '');
}

function font(path: string): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${path}" />`;
}

function style(path: string): string {
  return `<link rel="stylesheet" crossorigin href="./${path}" />`;
}

function script(path: string): string {
  return `<link rel="modulepreload" crossorigin href="./${path}" />`;
}

/** What a search engine, a messenger or a social network shows of a link, whose address it knows itself. */
function description({ title, description }: PageContent): string[] {
  return [
    `<meta name="description" content="${escapeHtml(description)}" />`,
    '<meta property="og:type" content="article" />',
    '<meta property="og:site_name" content="Parley" />',
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
    '<meta name="twitter:card" content="summary" />',
  ];
}

function lines(...elements: string[]): string {
  return elements.join('\n    ');
}
