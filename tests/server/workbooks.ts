import { readFileSync } from 'node:fs';
import type { GridValue } from '../../src/playground/apps-script/host.ts';
import { type Headless, type HeadlessOptions, openHeadless } from '../../src/playground/node/headless.ts';

type Row = readonly GridValue[];

export interface Tab {
  readonly name: string;
  readonly grid: readonly Row[];
}

/** 2 May 2025, in the morning of Paris. */
const NOW = Date.UTC(2025, 4, 2, 8);

/** A workbook with raw tabs only, in which the add-on has been opened. */
export function workbook(tabs: readonly Tab[], options: HeadlessOptions = {}): Headless {
  const host = openHeadless({ now: NOW, tabs, ...options });
  host.open();
  return host;
}

const day = (month: number, dayOfMonth: number) => new Date(Date.UTC(2025, month - 1, dayOfMonth));

/** Spend and revenue of two campaigns on every day of March and April, repeated up to the number of rows asked for. */
export function metaAds(rows = 122): Tab {
  const header = [
    'Day',
    'Campaign name',
    'Amount spent (EUR)',
    'Impressions',
    'Purchases',
    'Purchases conversion value',
  ];
  const grid = Array.from({ length: rows }, (_, index): Row => {
    const date = day(index % 2 === 0 ? 3 : 4, 1 + (Math.floor(index / 2) % 30));
    const campaign = `Campaign ${Math.floor(index / 60)}`;
    return [date, campaign, 10 + (index % 7), 1000 + index, index % 3, 30 * (index % 3)];
  });
  return { name: 'Meta Ads', grid: [header, ...grid] };
}

export function facebookPosts(rows = 20): Tab {
  const header = [
    'Post ID',
    'Page name',
    'Description',
    'Publish time',
    'Permalink',
    'Views',
    'Reach',
    'Reactions, Comments and Shares',
    'Reactions',
    'Comments',
    'Shares',
  ];
  const grid = Array.from({ length: rows }, (_, index): Row => {
    const date = day(3 + (index % 2), 1 + (Math.floor(index / 2) % 28));
    const reactions = 20 + ((index * 7) % 30);
    return [
      `post ${index}`,
      'Savonnerie',
      `Soap number ${index}`,
      date,
      `https://example.org/${index}`,
      1500,
      900,
      reactions + 5,
      reactions,
      3,
      2,
    ];
  });
  return { name: 'Facebook posts', grid: [header, ...grid] };
}

/** Runs an entry of the menu by the name of its function, in whichever language the menu is. */
export function choose(host: Headless, functionName: string): void {
  const entry = host.menu?.items.find((item) => item.kind === 'item' && item.functionName === functionName);
  if (entry?.kind !== 'item') throw new Error(`The menu has no entry ${functionName}`);
  host.runMenu(entry.caption);
}

export function ask<T>(host: Headless, name: string, request: unknown = null): T {
  const reply = JSON.parse(String(host.call('socialApi', name, JSON.stringify(request)))) as {
    ok?: T;
    error?: { message: string };
  };
  if (reply.error) throw new Error(reply.error.message);
  return reply.ok as T;
}

/**
 * Everything that a person could see in the workbook: values, texts, looks and charts of every sheet. The hidden time at
 * which a report was written is left out.
 */
export function picture(host: Headless, sheets: readonly string[] = host.sheets()): string {
  const seen = sheets.map((name) => {
    const cells = host.display(name).flatMap((row, rowIndex) =>
      row.map((_, columnIndex) => {
        const view = host.cell(`${name}!${String.fromCharCode(65 + columnIndex)}${rowIndex + 1}`);
        const text = view.text.replace(/ \S+T\d\d:\d\d:\d\d\.\d+$/, '');
        return [text, view.format, view.note, view.background, view.fontColor, view.fontSize, view.bold];
      }),
    );
    return [name, cells, host.charts(name)];
  });
  return JSON.stringify(seen);
}

/** The first cell of a sheet that shows a text, but for the hidden column: its reference, such as B12. */
export function find(host: Headless, sheet: string, text: string): string {
  const rows = host.display(sheet);
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell, index) => index > 0 && cell.includes(text));
    if (column >= 0) return `${String.fromCharCode(65 + column)}${row + 1}`;
  }
  throw new Error(`No cell of ${sheet} shows ${text}`);
}

export function sampleWorkbook(locale: 'en_US' | 'fr_FR'): Headless {
  const language = locale.slice(0, 2);
  const host = openHeadless({ locale, userLocale: language });
  host.open();
  const sample = JSON.parse(readFileSync('node_modules/.cache/social-roi/sample.json', 'utf8')) as Record<
    string,
    unknown
  >;
  ask(host, 'addSample', { tabs: sample[language] });
  return host;
}
