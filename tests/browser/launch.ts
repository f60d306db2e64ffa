/** A browser, a server and a page for one file of tests. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type BrowserServer, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Door } from '../../src/playground/web/door.ts';
import { findBrowser } from './find.ts';

declare global {
  interface Window {
    playground: Door;
  }
}

const ROOT = resolve(import.meta.dirname, '../..');
const PICTURES = join(ROOT, 'node_modules/.cache/pictures');

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await findBrowser(), args: ARGS });
}

/** `npm start` with these arguments, on a port of its own. */
export async function startServer(...args: string[]): Promise<{ address: string; stop: () => void }> {
  const program = join(ROOT, 'node_modules/.cache/social-roi/start.mjs');
  const server = spawn(process.execPath, [program, '--no-open', ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await printedAddress(server), stop: () => server.kill() };
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address) resolve(address);
    });
    server.on('exit', (code, signal) => {
      if (!server.killed) console.error(`The server ended by itself: ${code ?? signal}`);
      reject(new Error(`The server ended with ${code}: ${printed}`));
    });
    server.on('error', reject);
  });
}

export interface Playground {
  /** A page of an own visitor, opened and ready. */
  readonly open: (query?: string, prepare?: (context: BrowserContext) => Promise<unknown>) => Promise<Page>;
  readonly address: () => string;
}

/** One server and one browser for a file of tests, closed after it. */
export function usePlayground(...args: string[]): Playground {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    server = await startServer(...args);
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    server?.stop();
    await browser?.close();
  });
  const open: Playground['open'] = async (query = '', prepare) => {
    const locale = query.includes('lang=fr') ? 'fr-FR' : 'en-GB';
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale });
    await prepare?.(context);
    const page = await context.newPage();
    await page.goto(server.address + query);
    await ready(page);
    return page;
  };
  return { open, address: () => server.address };
}

/** Waits until the page that is loading can be used. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'playground' in window, undefined, { polling: 50 });
  await page.evaluate(() => window.playground.ready);
}

/** Keeps a picture of what a person would see; CI keeps the folder. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
