import type { DecodedTab } from './files.ts';

/** What the server was started with. */
export interface Start {
  /** Names this start: a workbook that was kept from another one is not opened. */
  readonly id: string;
  readonly lang: 'en' | 'fr';
  /** The files of the command line; null: the sample workbook. */
  readonly files: { readonly title: string; readonly tabs: readonly DecodedTab[] } | null;
  /** The html files of dist/, by their base names. */
  readonly pages: readonly string[];
}

/** What the build wrote for Google. */
export interface AddOn {
  readonly code: string;
  readonly pages: Readonly<Record<string, string>>;
  /** The tabs of the sample workbook by language, as the add-on's own door takes them from its panel. */
  readonly sample: Readonly<Record<string, unknown>>;
}

export async function fetchStart(): Promise<Start> {
  return JSON.parse(await text('/start.json')) as Start;
}

export async function fetchAddOn(start: Start): Promise<AddOn> {
  const pages = start.pages.map(async (name) => [name, await text(`/dist/${name}.html`)] as const);
  return {
    code: await text('/dist/Code.js'),
    pages: Object.fromEntries(await Promise.all(pages)),
    sample: JSON.parse(await text('/sample.json')) as AddOn['sample'],
  };
}

async function text(path: string): Promise<string> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
