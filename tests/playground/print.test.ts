import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/core/findings/account.ts';
import type { Locale } from '../../src/core/lib/text.ts';
import { buildReport } from '../../src/core/report/build.ts';
import { FIRST } from '../../src/core/report/layout.ts';
import { firstRowBehind } from '../../src/core/report/pages.ts';
import { openHeadless } from '../../src/playground/node/headless.ts';
import { sampleDocument } from '../core/report/documents.ts';
import { ask, choose } from '../server/workbooks.ts';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const canPrint = has('soffice') && has('pdftotext');

/** The texts of each printed page of the report of the sample, as LibreOffice prints the Excel file. */
async function printed(locale: Locale): Promise<readonly string[]> {
  const host = openHeadless({
    locale: locale === 'fr' ? 'fr_FR' : 'en_US',
    userLocale: locale,
    now: Date.UTC(2025, 5, 16, 8),
  });
  host.open();
  const sample = JSON.parse(readFileSync('node_modules/.cache/social-roi/sample.json', 'utf8'));
  ask(host, 'addSample', { tabs: sample[locale] });
  choose(host, 'generateReport');
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    writeFileSync(join(folder, 'report.xlsx'), reportAlone(await host.xlsx()));
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.xlsx')], {
      stdio: 'ignore',
    });
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], { encoding: 'utf8' });
    return text.split('\f').filter((page) => page.trim() !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The file with all sheets but the last one hidden. LibreOffice takes the exact width of a digit of Arial, 7.41 pixels,
 * for the unit of widths, Sheets and Excel 7: with theirs the pages have the proportions that Sheets prints.
 */
function reportAlone(xlsx: Uint8Array): Uint8Array {
  const files = unzipSync(xlsx);
  const workbook = strFromU8(files['xl/workbook.xml']!);
  const sheets = workbook.match(/<sheet [^>]*\/>/g)!;
  const hidden = sheets
    .slice(0, -1)
    .reduce(
      (xml, sheet) =>
        xml.replace(sheet, sheet.replace(/ state="[^"]*"/, '').replace('<sheet ', '<sheet state="hidden" ')),
      workbook.replace(/activeTab="\d+"/, `activeTab="${sheets.length - 1}"`),
    );
  files['xl/workbook.xml'] = strToU8(hidden);
  for (const path of Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))) {
    const narrowed = strFromU8(files[path]!).replace(
      / width="([\d.]+)"/g,
      (_, width: string) => ` width="${((Number(width) * 7) / 7.41).toFixed(3)}"`,
    );
    files[path] = strToU8(narrowed);
  }
  return zipSync(files);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe.skipIf(!canPrint)('the printed report', () => {
  it.each(['en', 'fr'] as const)(
    'has page one on one page, and each section whole (%s)',
    async (locale) => {
      const pages = (await printed(locale)).map(plain);
      const model = buildReport(accountOf(sampleDocument(locale))!, locale);
      const behind = firstRowBehind(model.rows);
      const pageOf = (text: string): number => pages.findIndex((page) => page.includes(plain(text)));
      const headings = model.rows.flatMap(({ block, cells }, row) =>
        cells[0]?.style === 'heading' && cells[0].column === FIRST
          ? [{ block, row, text: String(cells[0].value) }]
          : [],
      );
      expect(headings.filter(({ row }) => row < behind).map(({ text }) => pageOf(text))).toEqual(
        headings.filter(({ row }) => row < behind).map(() => 0),
      );
      expect(pages.length).toBeGreaterThan(3);
      for (const { block, text } of headings.filter(({ row }) => row > behind)) {
        const sentences = model.rows
          .filter((row) => row.block === block)
          .flatMap(({ sentence = '' }) => sentence || []);
        const last = sentences[sentences.length - 1];
        if (last && block !== 'scorecard') expect([text, pageOf(last.slice(0, 60))]).toEqual([text, pageOf(text)]);
      }
      for (const page of pages) expect(page).toContain(plain(String(model.rows[0]!.cells[0]!.value)));
    },
    60_000,
  );
});
