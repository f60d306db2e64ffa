import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const text = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** Lets the page find a small add-on in place of the built one, so that its tests do not depend on the product. */
export async function serveStub(context: BrowserContext): Promise<void> {
  await context.route('**/dist/Code.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: text('code.js') }),
  );
  await context.route('**/dist/*.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: text('sidebar.html') }),
  );
  await context.route('**/start.json', (route) =>
    route.fulfill({ json: { id: 'stub', lang: 'en', files: null, pages: ['sidebar'] } }),
  );
}
