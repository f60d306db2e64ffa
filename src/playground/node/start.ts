/** `npm start`: serves the playground on this computer alone, prints its address and opens a browser where it can. */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { FileError } from './files.ts';
import { serve, startWith } from './server.ts';

const PORT = 8017;
const USAGE = 'npm start -- [--lang en|fr] [--no-open] [FILE…], with PORT to choose the port.';

try {
  await start();
} catch (error) {
  const wrongOption = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!wrongOption && !(error instanceof FileError)) throw error;
  console.error(wrongOption ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'no-open': { type: 'boolean' }, lang: { type: 'string', default: 'en' } },
  });
  const server = serve(await startWith({ lang: values.lang === 'fr' ? 'fr' : 'en', paths: positionals }));
  const wished = process.env.PORT;

  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    if (wished === undefined) {
      server.listen(0, '127.0.0.1');
      return;
    }
    console.error(`Port ${wished} is in use: choose another with PORT, or leave PORT out and one is found.`);
    process.exitCode = 1;
  });
  server.on('listening', () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    console.log(`The playground runs at ${address} (Ctrl+C ends it)`);
    if (!values['no-open']) openBrowser(address);
  });
  server.listen(Number(wished ?? PORT), '127.0.0.1');
}

/** Without a screen, or without a browser, the printed address has to do. */
function openBrowser(address: string): void {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const opener = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[platform as string] ?? ['xdg-open'];
  const [program = '', ...args] = opener;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
