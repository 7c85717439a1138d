import { setTimeout as pause } from 'node:timers/promises';
import type { Key, Size } from './engine.ts';

/** The signs that WebDriver gives to keys that write nothing. */
const SIGNS: Partial<Record<Key, string>> = {
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
};

/** A session of a browser, by the commands of the W3C's WebDriver that the tasks need. */
export class WebDriver {
  readonly version: string;
  readonly #address: string;

  private constructor(server: string, { sessionId, capabilities }: Session) {
    this.#address = `${server}/session/${sessionId}`;
    this.version = capabilities.browserVersion;
  }

  /** Begins a session with a driver that may still be starting; throws if it takes too long. */
  static async begin(server: string, wanted: object): Promise<WebDriver> {
    for (let tries = 0; !(await isReady(server)); tries++) {
      if (tries > 100) throw new Error(`The driver at ${server} does not answer.`);
      await pause(100);
    }
    const session: Session = await send(
      'POST',
      `${server}/session`,
      { capabilities: { alwaysMatch: wanted } },
      AbortSignal.timeout(30_000),
    );
    return new WebDriver(server, session);
  }

  goto(url: string): Promise<void> {
    return this.#post('url', { url });
  }

  reload(): Promise<void> {
    return this.#post('refresh');
  }

  back(): Promise<void> {
    return this.#post('back');
  }

  run(expression: string): Promise<string> {
    return this.#post('execute/sync', { script: `return ${expression}`, args: [] });
  }

  press(...keys: Key[]): Promise<void> {
    return this.#strike([
      ...keys.map((key) => ({ type: 'keyDown', value: SIGNS[key] ?? key })),
      ...keys.toReversed().map((key) => ({ type: 'keyUp', value: SIGNS[key] ?? key })),
    ]);
  }

  write(text: string): Promise<void> {
    return this.#strike([...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))));
  }

  click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    return this.#post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Makes the window as large as it must be for the page in it to have a size. */
  async resize({ width, height }: Size): Promise<void> {
    let [outerWidth, outerHeight] = [width, height];
    for (let tries = 0; tries < 5; tries++) {
      await this.#post('window/rect', { x: 0, y: 0, width: outerWidth, height: outerHeight });
      const [innerWidth, innerHeight]: [number, number] = JSON.parse(
        await this.run('JSON.stringify([innerWidth, innerHeight])'),
      );
      if (innerWidth === width && innerHeight === height) return;
      outerWidth += width - innerWidth;
      outerHeight += height - innerHeight;
    }
    throw new Error(`The window does not become ${width} by ${height} pixels.`);
  }

  end(): Promise<void> {
    return send('DELETE', this.#address);
  }

  #strike(actions: object[]): Promise<void> {
    return this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #post<T>(command: string, body: object = {}): Promise<T> {
    return send('POST', `${this.#address}/${command}`, body);
  }
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

async function isReady(server: string): Promise<boolean> {
  try {
    const { ready }: { ready: boolean } = await send('GET', `${server}/status`);
    return ready;
  } catch {
    return false;
  }
}

async function send<T>(
  method: string,
  address: string,
  body: object | null = null,
  signal: AbortSignal | null = null,
): Promise<T> {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body), signal });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${address}: ${value.error}: ${value.message}`);
  return value;
}
