/** Copies plain text, with HTML for word processors where there is any; false where the browser does not allow it. */
export async function copyText(plain: string, html: string | null): Promise<boolean> {
  if (html !== null && (await succeeds(() => navigator.clipboard.write([bothOf(plain, html)])))) return true;
  return succeeds(() => navigator.clipboard.writeText(plain));
}

function bothOf(plain: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}

/** Browsers refuse by an error, and without https have no clipboard at all. */
async function succeeds(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
