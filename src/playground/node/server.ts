import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import { type FileTab, readFiles, readTabs } from './files.ts';

/** The page stands beside the bundle of this file. */
const WEB = join(import.meta.dirname, 'web');
const DIST = 'dist';
const LARGEST_FILE = 200 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};
const PLAIN = 'text/plain; charset=utf-8';

type Files = ReadonlyMap<string, Buffer>;

export interface StartOptions {
  readonly lang: 'en' | 'fr';
  /** Files to open as tabs; none: the sample workbook. */
  readonly paths: readonly string[];
}

/** What the page asks for first, as JSON: Start in web/start.ts. */
export async function startWith({ lang, paths }: StartOptions): Promise<string> {
  const tabs = await readFiles(paths);
  const hash = createHash('sha256').update(lang);
  for (const path of paths) hash.update(`${path} ${statSync(path).mtimeMs} `);
  return JSON.stringify({
    id: hash.digest('hex').slice(0, 16),
    lang,
    files: paths.length > 0 ? { title: titleOf(paths), tabs: tabs.map(sent) } : null,
    pages: readdirSync(DIST)
      .filter((name) => name.endsWith('.html'))
      .map((name) => basename(name, '.html')),
  });
}

/** `may.csv`, or `may.csv + 2` for three files. */
function titleOf([first = '', ...others]: readonly string[]): string {
  return [basename(first), ...(others.length > 0 ? [`+ ${others.length}`] : [])].join(' ');
}

/**
 * A server of files, as they stand when it starts, so that a build meanwhile cannot mix two states; and of one service: POST /decode
 * turns a file into tabs. It keeps nothing.
 */
export function serve(start: string): Server {
  const files = new Map([...contents('/', WEB), ...contents('/dist/', DIST), ['/start.json', Buffer.from(start)]]);
  return createServer((request, response) => {
    answer(request, response, files).catch((error: unknown) => {
      send(response, 422, PLAIN, error instanceof Error ? error.message : String(error));
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, files: Files): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  // Another site in the same browser must neither read the files nor use the service.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) {
    send(response, 403, PLAIN, 'Only for this computer.');
  } else if (pathname === '/decode' && request.method === 'POST') {
    const tabs = await readTabs(searchParams.get('name') ?? 'file', await body(request));
    send(response, 200, TYPES['.json'] ?? PLAIN, JSON.stringify(tabs.map(sent)));
  } else {
    const path = pathname === '/' ? '/index.html' : pathname;
    const content = files.get(path);
    if (content) send(response, 200, TYPES[extname(path)] ?? PLAIN, content);
    else send(response, 404, PLAIN, `There is no ${pathname}.`);
  }
}

function contents(address: string, folder: string): [string, Buffer][] {
  return readdirSync(folder).map((name) => [address + name, readFileSync(join(folder, name))]);
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(content);
}

async function body(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_FILE) throw new Error('The file is larger than 200 MB.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** JSON has no dates: a day of an Excel file goes as `{ date }`. */
function sent({ name, grid }: FileTab): unknown {
  return { name, grid: grid.map((row) => row.map((cell) => (cell instanceof Date ? { date: cell } : cell))) };
}
