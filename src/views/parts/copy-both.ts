/** The same words for a plain place and for one that knows type. */
export interface Copies {
  text: string;
  html: string;
}

/** Copies words both as plain text and as HTML. Where the clipboard is out of reach, the older way is tried. */
export async function copyBoth(copies: Promise<Copies>): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      // Given as promises, so that the reader's press still counts once they are written.
      new ClipboardItem({
        'text/plain': copies.then(({ text }) => new Blob([text], { type: 'text/plain' })),
        'text/html': copies.then(({ html }) => new Blob([html], { type: 'text/html' })),
      }),
    ]);
    return true;
  } catch {
    return copyTheOlderWay(await copies);
  }
}

function copyTheOlderWay({ text, html }: Copies): boolean {
  let copied = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  const done = document.execCommand?.('copy') === true;
  document.removeEventListener('copy', give);
  return done && copied;
}
