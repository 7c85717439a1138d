/** A stretch of a citation in one kind of type. */
export interface Run {
  text: string;
  italic: boolean;
}

/** Words that a style sets in italics. */
export function italic(text: string): Run {
  return { text, italic: true };
}

/** Parts of a citation, one behind the other with what separates them between; what is missing leaves no trace. */
export function joined(separator: string, parts: readonly (string | Run | Run[] | null)[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    if (part === null || part === '') continue;
    if (runs.length > 0) runs.push(plain(separator));
    if (Array.isArray(part)) runs.push(...part);
    else runs.push(typeof part === 'string' ? plain(part) : part);
  }
  return merged(runs);
}

function plain(text: string): Run {
  return { text, italic: false };
}

function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last !== undefined && last.italic === run.italic)
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

/** A citation as plain text. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Paragraphs of a citation as HTML, for the clipboard alone, so that word processors keep the italics. */
export function clipboardHtml(paragraphs: readonly (readonly Run[])[]): string {
  const written = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
  return paragraphs
    .map((runs) =>
      runs.map(({ text, italic }) => (italic ? `<i>${written(text)}</i>` : written(text))).join(''),
    )
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
