import { spawn } from 'node:child_process';
import { run } from './run.ts';
import { serve } from './serve.ts';

const USUAL_PORT = 4173;

/** `npm start`: builds the app, serves it, and opens it where there is a browser to open. */
async function start(): Promise<void> {
  const code = await run('vite', 'build', '--app');
  if (code !== 0) process.exit(code);
  const { address, close } = await serve({ folder: 'dist', port: USUAL_PORT });
  console.log(`\nParley is at ${address}\nStop it with Ctrl-C.`);
  openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
}

function openBrowser(address: string): void {
  const { platform, env } = process;
  if (env['CI'] !== undefined) return;
  if (platform === 'linux' && env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined) return;
  const [command = '', ...args] = OPENERS[platform] ?? ['xdg-open'];
  // Without an opener the reader has the address.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

await start();
