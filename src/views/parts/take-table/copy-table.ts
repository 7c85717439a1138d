import type { Table } from '#exchange/tables/table.ts';

interface Copies {
  text: string;
  html: string;
}

/**
 * Copies a table both as tab-separated text, for spreadsheets, and as HTML, for documents. Whether it could: where
 * the clipboard is out of reach, as on a page without https, the older way is tried.
 */
export async function copyTable(table: Promise<Table>): Promise<boolean> {
  const copies = writeCopies(table);
  try {
    // Given as promises, so that the reader's press still counts once they are written.
    const item = (type: string, content: Promise<string>) =>
      content.then((words) => new Blob([words], { type }));
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': item(
          'text/plain',
          copies.then(({ text }) => text),
        ),
        'text/html': item(
          'text/html',
          copies.then(({ html }) => html),
        ),
      }),
    ]);
    return true;
  } catch {
    return copyTheOlderWay(await copies);
  }
}

async function writeCopies(table: Promise<Table>): Promise<Copies> {
  const { tableHtml, tableTsv } = await import('#exchange/tables/write-table.ts');
  const made = await table;
  return { text: tableTsv(made), html: tableHtml(made) };
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
