import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Headless } from '../../../src/playground/node/headless.ts';
import { type Adding, addFiles, type GivenFile, type Outcome } from '../../../src/sidebar/files/add.ts';
import { connect } from '../../../src/sidebar/server.ts';

export function fileOf(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

export function fixture(name: string, as = basename(name)): GivenFile {
  return fileOf(as, readFileSync(`tests/fixtures/exports/${name}`));
}

/** Adds files to a workbook as the panel does, through its one door. */
export function drop(
  host: Headless,
  files: readonly GivenFile[],
  options: Partial<Adding> = {},
): Promise<readonly Outcome[]> {
  const ask = connect(() => runner(host));
  return addFiles(files, { ask, onProgress: () => {}, isCancelled: () => false, ...options });
}

type Runner = ReturnType<Parameters<typeof connect>[0]>;

function runner(host: Headless): Runner {
  let onSuccess: (reply: unknown) => void = () => {};
  let onFailure: (error: unknown) => void = () => {};
  const self: Runner = {
    withSuccessHandler: (handler) => {
      onSuccess = handler;
      return self;
    },
    withFailureHandler: (handler) => {
      onFailure = handler;
      return self;
    },
    socialApi: (name, json) => {
      try {
        onSuccess(host.call('socialApi', name, json));
      } catch (error) {
        onFailure(error);
      }
    },
  };
  return self;
}

export interface SheetSource {
  readonly name: string;
  /** The rows as a workbook writes them: `<row>` elements. */
  readonly rows: string;
  readonly state?: string;
}

/** An Excel workbook of the parts that its cells need. */
export function workbookOf(
  sheets: readonly SheetSource[],
  parts: { readonly texts?: string; readonly styles?: string; readonly properties?: string } = {},
): Uint8Array {
  const rels = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const type = (name: string) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`;
  const named = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const entries: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${type('officeDocument')}" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(`<workbook>${parts.properties ?? ''}<sheets>${named.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${rels.join('')}<Relationship Id="t" Type="${type('sharedStrings')}" Target="/xl/sharedStrings.xml"/><Relationship Id="s" Type="${type('styles')}" Target="styles.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${parts.texts ?? ''}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet>${parts.styles ?? ''}</styleSheet>`),
  };
  sheets.forEach(({ rows }, index) => {
    entries[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  });
  return zipSync(entries);
}
