/** Something to copy: as plain text and, where type matters, as HTML for word processors. */
export interface Copied {
  plain: string;
  html: string | null;
}

/** Copies; false where the browser does not allow it. */
export async function copyText({ plain, html }: Copied): Promise<boolean> {
  if (html !== null && (await copyBoth(plain, html))) return true;
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}

async function copyBoth(plain: string, html: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Selects what an element shows, so that the reader can copy it. */
export function selectText(element: Element | null): void {
  if (element instanceof HTMLInputElement) {
    element.focus();
    element.select();
  } else if (element !== null) document.getSelection()?.selectAllChildren(element);
}
