import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { LOCALES, type Locale } from '../../../src/core/lib/text.ts';
import { format } from '../../../src/core/locales/format.ts';
import { words } from '../../../src/core/locales/index.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { type Mail, mailOf } from '../../../src/core/report/mail.ts';
import { sampleDocument } from './documents.ts';

function mailIn(locale: Locale): Mail {
  const texts = { did: 'Lavender <b>&</b> honey.\nTwo lines.' };
  return mailOf(buildReport(accountOf(sampleDocument(locale))!, locale, { texts }), format(locale));
}

/** What a reader of the HTML sees. */
function seen(html: string): string {
  const text = html.replace(/<br>/g, '\n').replace(/<[^>]*>/g, ' ');
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('page one as a mail', () => {
  it.each(LOCALES)('holds its nine parts but the charts, and nothing of the pages behind, in %s', (locale) => {
    const { html, text } = mailIn(locale);
    const { headings, tiles, charts } = words(locale).report;
    for (const held of [seen(html), text]) {
      const parts = [headings.goals, headings.findings, headings.comment, headings.decision, headings.limits];
      for (const part of [tiles.invested, tiles.revenue, tiles.fullReturn, ...parts]) expect(held).toContain(part);
      expect(held).toContain('Lavender <b>&</b> honey.\nTwo lines.');
      for (const behind of [headings.method, headings.cannotSay, charts.networks]) expect(held).not.toContain(behind);
      expect(held).not.toMatch(/[¹²³⁴⁵]/);
    }
  });

  it('has its looks in the tags and its widths in shares, as mail programs need them', () => {
    const { html } = mailIn('en');
    expect(html).toMatch(/^<table role="presentation" width="864"/);
    expect(html).not.toMatch(/<(?:style|script|img|link|div)\b|class=|url\(/);
    const widths = [...html.matchAll(/<col style="width:([\d.]+)%">/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
    // Every row fills the seven columns of the page.
    for (const [row] of html.matchAll(/<tr.*?<\/tr>/gs)) {
      const spans = [...row.matchAll(/colspan="(\d+)"/g)].map(([, span]) => Number(span));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(7);
    }
  });
});
