import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { dayOf, isoDay } from '../../../src/core/lib/days.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { sectionContext } from '../../../src/core/report/build.ts';
import { limitsOf } from '../../../src/core/report/limits.ts';
import type { Reader, Section } from '../../../src/core/report/section.ts';
import { findings } from '../../../src/core/report/sections/findings.ts';
import { method } from '../../../src/core/report/sections/method.ts';
import { decisionSentences, findingNote, findingSentence } from '../../../src/core/report/sentences.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { documentOf, sampleDocument, type TestTab } from './documents.ts';

const TODAY = dayOf(2025, 5, 2);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The document read as of its day, as the server reads it: days still to come are told. */
function account(...tabs: readonly TestTab[]): Account {
  const document = documentOf(tabs, { today: TODAY });
  const place = { zone: 'UTC', locale: 'en_US', today: TODAY };
  const own = new Set(document.readings.map(({ tab }) => tab));
  const readings = tabs
    .filter(({ name }) => own.has(name))
    .map(({ name, cells }) => readTab({ name, cells: cells as never }, place));
  return accountOf({ ...document, readings })!;
}

const limits = (of: Account, locale: Locale, reader: Reader = 'self'): readonly string[] =>
  limitsOf(sectionContext(of, locale, { reader })).map(plain);

const lines = (section: Section, of: Account, locale: Locale): readonly string[] =>
  (section.describe(sectionContext(of, locale))?.rows ?? []).flatMap(({ sentence }) =>
    sentence === undefined ? [] : [plain(sentence)],
  );

/** Days of one platform, the last of which are still to come, in a plain table. */
function days(count: number, ahead: number): TestTab {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = index < ahead ? dayOf(2026, 1, 1) + index : dayOf(2025, 4, 30) - (index - ahead);
    return [isoDay(day), 'LinkedIn', 1000, 40];
  });
  return { name: 'Own', cells: [['Date', 'Platform', 'Impressions', 'Engagements'], ...rows] };
}

describe('rows that are left out', () => {
  it('are the first limit where they are many, with their number and that of all', () => {
    const found = account(days(40, 4));
    expect(limits(found, 'en')[0]).toBe('4 of 40 rows of Own are dated after 2 May 2025 and left out.');
    expect(limits(found, 'fr')[0]).toBe(
      "Own : 4 lignes sur 40 sont datées d'après le 2 mai 2025 et ne sont pas comptées.",
    );
  });

  it('are none where they are few', () => {
    expect(limits(account(days(40, 1)), 'en').join('\n')).not.toContain('dated after');
  });
});

describe('typing errors in our own tabs', () => {
  it('are read by ourselves alone, after what changes how the figures read', () => {
    const found = accountOf(sampleDocument('en'))!;
    const own = limits(found, 'en');
    const at = own.findIndex((limit) => limit.startsWith('Goals, row 4:'));
    expect(at).toBeGreaterThan(own.findIndex((limit) => limit.startsWith('Facebook counts Views')));
    for (const reader of ['management', 'client'] as const) {
      expect(limits(found, 'en', reader).join('\n')).not.toContain('Goals, row 4');
    }
  });
});

describe('how sure a finding is', () => {
  it('is defined once on page one, in one line, and said of each in its note', () => {
    const found = accountOf(sampleDocument('en'))!;
    const sureness = {
      en: 'Solid: chance does not explain it. Indicative: likely, to be confirmed. Too little data: nothing to conclude.',
      fr: "Solide : le hasard ne l'explique pas. À confirmer : probable. Trop peu de données : rien à en conclure.",
    };
    for (const locale of ['en', 'fr'] as const) {
      expect(lines(findings, found, locale).filter((line) => line === sureness[locale])).toHaveLength(1);
    }
    const note = findingNote(found.findings[0]!, sectionContext(found, 'en'));
    expect(note).toMatch(/^Its return lies between [\d.]+ and [\d.]+ times the spend.*ads pay from 1\.33 on\.$/);
    expect(lines(method, found, 'en').join('\n')).toContain('Solid: chance alone would bring it in under 5 of 100');
  });

  it('is not defined where nothing was found', () => {
    expect(lines(findings, account(days(40, 0)), 'en').join('\n')).not.toContain('Solid:');
  });
});

describe('what posts have in common', () => {
  it('is a finding, behind the goals', () => {
    const found = accountOf(sampleDocument('en'))!;
    const ids = found.findings.map(({ id }) => id);
    expect(ids.indexOf('trait')).toBe(ids.lastIndexOf('goalBehind') + 1);
    const finding = found.findings.find(({ id }) => id === 'trait')!;
    expect(findingSentence(finding, sectionContext(found, 'en'))).toBe(
      'Posts with a question: 1.4 times the usual engagement, between 1.3 and 1.7 (solid, 30 posts).',
    );
    expect(plain(findingSentence(finding, sectionContext(found, 'fr')))).toBe(
      'Les publications avec une question : 1,4 fois les interactions habituelles, entre 1,3 et 1,7 (solide, 30 publications).',
    );
  });
});

describe('columns that were not read', () => {
  const tab: TestTab = {
    name: 'Test group',
    cells: [
      ['Date', 'Platform', 'Spend', 'Purchases', '# of Searches', '# of Add to Cart'],
      ['2025-04-29', 'Meta', 500, 20, 7, 3],
      ['2025-04-28', 'Meta', 500, 20, 9, 4],
    ],
  };

  it('take one line for each tab, by name', () => {
    const english = lines(method, account(tab), 'en');
    expect(english).toContain(
      '•  Test group: 2 columns were not read: # of Searches and # of Add to Cart (Add data shows them).',
    );
    expect(english.join('\n')).not.toContain('Settings');
    expect(lines(method, account(tab), 'fr')).toContain(
      '•  Test group : 2 colonnes non lues : # of Searches et # of Add to Cart (Ajouter des données les montre).',
    );
  });
});

describe('the decision without revenue', () => {
  const proposal = (of: Account, locale: Locale) =>
    decisionSentences(of.decision, sectionContext(of, locale)).map(plain);

  it('names the web analytics that end before the period', () => {
    const analytics: TestTab = {
      name: 'GA4',
      cells: [
        ['Date', 'Session source / medium', 'Sessions', 'Total revenue'],
        ['20240503', 'facebook / paid', 100, 900],
      ],
    };
    const found = account(days(30, 0), analytics);
    expect(found.decision).toMatchObject({ id: 'trackRevenue', ended: { observer: 'analytics' } });
    expect(proposal(found, 'en')[0]).toBe(
      'First make the result measurable: the data of web analytics end on 3 May 2024; paste those of April 2025.',
    );
    expect(proposal(found, 'fr')[0]).toBe(
      "D'abord, mesurer le résultat : les données s'arrêtent au 3 mai 2024 (l'outil d'analyse du site) ; coller celles de la période : avril 2025.",
    );
  });

  it('speaks of the cost per result only where a cost and a result are known', () => {
    expect(proposal(account(days(30, 0)), 'en')[1]).toBe('Without revenue the return is unknown.');
    const spent: TestTab = {
      name: 'Meta Ads',
      cells: [
        ['Day', 'Campaign name', 'Amount spent (EUR)', 'Link clicks'],
        ['2025-04-29', 'Spring', 500, 900],
      ],
    };
    expect(proposal(account(spent), 'en')[1]).toContain('compare the cost per result');
  });
});
