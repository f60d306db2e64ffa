import type { GridValue } from '../apps-script/host.ts';

/** A tab as the server decoded it; a day or an instant comes as `{ date }`, an ISO text. */
export interface DecodedTab {
  readonly name: string;
  readonly grid: readonly (readonly (Exclude<GridValue, Date> | { readonly date: string })[])[];
}

export interface Tab {
  readonly name: string;
  readonly grid: readonly (readonly GridValue[])[];
}

/** The tabs that a file holds; the server reads it, with the same reader as the commands. Throws its sentence. */
export async function decode(file: File): Promise<Tab[]> {
  const response = await fetch(`/decode?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as DecodedTab[]).map(tabOf);
}

export function tabOf({ name, grid }: DecodedTab): Tab {
  const value = (cell: DecodedTab['grid'][number][number]): GridValue =>
    typeof cell === 'object' && cell !== null ? new Date(cell.date) : cell;
  return { name, grid: grid.map((row) => row.map(value)) };
}

/** Asks for files by the browser's own window. */
export function chooseFiles(): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = '.csv,.tsv,.txt,.xlsx,.zip';
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Files that are dropped anywhere on the page. */
export function onDrop(take: (files: readonly File[]) => void): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const mark = (event: DragEvent, on: boolean) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.body.classList.toggle('dropping', on);
  };
  window.addEventListener('dragenter', (event) => mark(event, true));
  window.addEventListener('dragover', (event) => mark(event, true));
  window.addEventListener('dragleave', (event) => mark(event, event.relatedTarget !== null));
  window.addEventListener('drop', (event) => {
    mark(event, false);
    if (carriesFiles(event)) take([...(event.dataTransfer?.files ?? [])]);
  });
}
