import type { Host, HostOptions } from './types.ts';

export type * from './types.ts';

/** A local stand-in for one open Google Sheets file with the add-on in it. */
export function createHost(_options: HostOptions): Host {
  throw new Error('not written yet');
}
