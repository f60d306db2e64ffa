import type { TestProject } from 'vitest/node';
import { openBrowser } from './launch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser of this run listens. */
    readonly browser: string;
  }
}

/** Starts the browser once for all files of the project. */
export default async function share(project: TestProject): Promise<() => Promise<void>> {
  const browser = await openBrowser();
  project.provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
