import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/lib/days.ts';
import { FRENCH, fixture } from './files.ts';
import { codes, days, read, sentences, tableOf, totals } from './reading.ts';

describe('Facebook posts', () => {
  it('reads the English layout with views', () => {
    const table = tableOf(fixture('facebook-posts.en.csv'));
    expect(table.source.id).toBe('facebook-posts');
    expect(table.grain).toBe('post');
    expect(table.rows).toBe(5);
    expect(days(table)).toEqual(['2025-03-18', '2025-04-02', '2025-04-14', null, '2025-04-30']);
    expect(totals(table)).toEqual({
      views: 9900,
      reach: 7550,
      engagements: 401,
      engagements_reported: 401,
      reactions: 297,
      comments: 52,
      shares: 52,
      clicks_all: 145,
      link_clicks: 37,
      video_views: 0,
      negative_feedback: 0,
    });
    expect(table.engagementParts).toEqual(['reactions', 'comments', 'shares']);
  });

  it('takes the description as the text, the title where there is none', () => {
    const { text } = tableOf(fixture('facebook-posts.en.csv')).dimensions;
    expect(text![0]).toContain('Three scents, one price, "no plastic".');
    expect(text![1]).toBe('Behind the scenes');
  });

  it('counts a blank link click as none, except in a row that Meta could not compute', () => {
    const { link_clicks } = tableOf(fixture('facebook-posts.en.csv')).measures;
    expect([...link_clicks!]).toEqual([12, 0, 20, Number.NaN, 5]);
  });

  it('names the column of the same name that is left out, and the row without a date', () => {
    const reading = read(fixture('facebook-posts.en.csv'));
    expect(codes(reading)).toEqual(['column-twice', 'row-without-date']);
    expect(sentences(reading)).toEqual([
      'Column R (Views) counts; column Y (Views) holds the same figure and is left out.',
      'Row 5 has no date: it counts in no period.',
    ]);
  });

  it('lists the headers that it did not need', () => {
    const { columnsIgnored, columnsRead } = tableOf(fixture('facebook-posts.en.csv'));
    expect(columnsIgnored).toContainEqual({ column: 2, header: 'Page ID' });
    expect(columnsRead).toContainEqual({ column: 19, header: 'Reach', field: 'reach' });
  });

  it('reads the layout of 2023, with impressions', () => {
    const table = tableOf(fixture('facebook-posts-2023.en.csv'));
    expect(totals(table)).toMatchObject({ impressions: 11750, reach: 10500, engagements: 486, clicks_all: 220 });
    expect(table.measures.views).toBeUndefined();
  });

  it('reads the French layout, whose dates are month-first too', () => {
    const table = tableOf(fixture('facebook-posts.fr.csv'), FRENCH);
    expect(table.source.id).toBe('facebook-posts');
    expect(days(table)).toEqual(['2025-03-04', '2025-03-21', '2025-05-02']);
    expect(totals(table)).toMatchObject({
      views: 3200,
      reach: 2600,
      engagements: 105,
      clicks_all: 46,
      link_clicks: 14,
    });
  });

  it('reads the German layout, with its days first and a platform in each row', () => {
    const table = tableOf(fixture('facebook-posts.de.csv'));
    expect(days(table)).toEqual(['2023-10-27', '2023-11-03']);
    expect(table.dimensions.platform).toEqual(['Facebook', 'Instagram']);
    expect(totals(table)).toMatchObject({ impressions: 4000, reach: 2900, reactions: 50, engagements: 57 });
  });
});

describe('Instagram posts', () => {
  it('reads the English layout, and leaves engagements unknown where saves are', () => {
    const table = tableOf(fixture('instagram-posts.en.csv'));
    expect(table.source.id).toBe('instagram-posts');
    expect(days(table)).toEqual(['2025-05-31', '2025-06-01', '2025-06-12']);
    expect([...table.measures.engagements!]).toEqual([50, 457, Number.NaN]);
    expect([...table.measures.followers_gained!]).toEqual([0, 4, 0]);
    expect(table.engagementParts).toEqual(['reactions', 'comments', 'shares', 'saves']);
  });

  it('keeps every digit of an id', () => {
    expect(tableOf(fixture('instagram-posts.en.csv')).dimensions.post_id![0]).toBe('18000000000000012');
  });

  it('reads the French layout, with semicolons and a curly apostrophe', () => {
    const table = tableOf(fixture('instagram-posts.fr.csv'), FRENCH);
    expect(table.source.id).toBe('instagram-posts');
    expect(totals(table)).toMatchObject({ views: 1000, reach: 800, reactions: 55, saves: 6, engagements: 67 });
  });

  it('reads the Portuguese layout, whose columns stand in another order', () => {
    const table = tableOf(fixture('instagram-posts.pt.csv'));
    expect(table.source.id).toBe('instagram-posts');
    expect(days(table)).toEqual(['2025-07-22', '2025-08-01']);
    expect(totals(table)).toMatchObject({
      views: 1200,
      reach: 950,
      reactions: 70,
      engagements: 88,
      followers_gained: 2,
    });
  });

  it('reads stories: replies are no comments', () => {
    const table = tableOf(fixture('instagram-stories.en.csv'));
    expect(totals(table)).toMatchObject({ views: 550, replies: 1, link_clicks: 3, profile_visits: 4, engagements: 1 });
    expect(table.engagementParts).toEqual(['reactions', 'shares']);
  });
});

describe('Meta Ads', () => {
  it('reads days of ad sets in English, with the currency of the header', () => {
    const table = tableOf(fixture('meta-ads.en.csv'));
    expect(table.source.id).toBe('meta-ads');
    expect(table.grain).toBe('day');
    expect(table.currency).toBe('EUR');
    expect(days(table)).toEqual(['2025-04-01', '2025-04-02', '2025-04-02', '2025-05-12']);
    expect(totals(table)).toMatchObject({
      spend: 58.5,
      impressions: 4350,
      link_clicks: 79,
      purchases: 6,
      revenue: 270,
    });
  });

  it('keeps results apart from purchases and leads, with their type', () => {
    const table = tableOf(fixture('meta-ads.fr.csv'), FRENCH);
    expect(totals(table)).toMatchObject({ results: 11, purchases: 4, revenue: 410.5 });
    expect(table.measures.leads).toBeUndefined();
    expect(table.measures.conversions).toBeUndefined();
    expect(table.dimensions.result_type).toEqual(['Achats sur le site web', 'Prospects']);
  });

  it('takes platforms for slices, as ages are', () => {
    const table = tableOf([
      ['Campaign name', 'Platform', 'Day', 'Amount spent (EUR)', 'Reach', 'Impressions'],
      ['Spring', 'facebook', '2025-04-01', '5', '40', '50'],
      ['Spring', 'instagram', '2025-04-01', '7', '60', '70'],
    ]);
    expect([table.grain, table.dimensions.platform]).toEqual(['breakdown', ['facebook', 'instagram']]);
  });

  it('reads a range of ads in French', () => {
    const table = tableOf(fixture('meta-ads.fr.csv'), FRENCH);
    expect(table.grain).toBe('range');
    expect([isoDay(table.day[0]!), isoDay(table.dayEnd[0]!)]).toEqual(['2025-05-01', '2025-05-31']);
    expect(totals(table)).toMatchObject({ spend: 200, impressions: 21500, clicks_all: 420, link_clicks: 240 });
    expect(table.dimensions.ad).toEqual(['Annonce 1', 'Annonce 2']);
  });

  it('does not count a total row that comes first, and reads months written as ranges', () => {
    const table = tableOf(fixture('meta-ads-regions.en.csv'));
    expect(table.rows).toBe(3);
    expect(totals(table)).toMatchObject({ spend: 150, impressions: 9000, reach: 5800 });
    expect(table.grain).toBe('breakdown');
    expect(table.dimensions.breakdown).toEqual(['Vaud', 'Jura', 'Vaud']);
    expect([isoDay(table.day[2]!), isoDay(table.dayEnd[2]!)]).toEqual(['2025-02-01', '2025-02-11']);
    expect(sentences(read(fixture('meta-ads-regions.en.csv')))).toEqual(['Row 2 is a total and was not counted.']);
  });
});

describe('Google Ads', () => {
  it('reads campaigns in English: the period above, thousands, and no total', () => {
    const table = tableOf(fixture('google-ads.en.csv'));
    expect(table.source.id).toBe('google-ads');
    expect(table.headerRow).toBe(3);
    expect([...table.sheetRows]).toEqual([4, 5]);
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2025-07-08', '2025-07-31']);
    expect(totals(table)).toEqual({
      impressions: 28168,
      clicks_all: 344,
      spend: 2565.93,
      conversions: 12.5,
      revenue: 1204,
    });
    expect(table.currency).toBe('GBP');
    expect(table.dimensions.channel_group).toEqual(['Video', 'Search']);
  });

  it('reads campaigns in French: decimal commas, narrow no-break spaces', () => {
    const table = tableOf(fixture('google-ads.fr.csv', '\t'), FRENCH);
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2026-09-01', '2026-09-30']);
    expect(totals(table)).toEqual({
      impressions: 13332,
      clicks_all: 189,
      spend: 1277.4,
      conversions: 4.5,
      revenue: 390.75,
    });
  });

  it('reads campaigns in Portuguese: money with its sign', () => {
    const table = tableOf(fixture('google-ads.pt.csv'));
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2026-05-05', '2026-05-15']);
    expect(totals(table)).toMatchObject({ impressions: 5170, clicks_all: 340, spend: 1144.82, conversions: 14 });
    expect(table.currency).toBe('BRL');
  });

  it('says so where the lines above name no period', () => {
    const cells = fixture('google-ads.en.csv').map((row, index) => (index === 1 ? ['All time', ...row.slice(1)] : row));
    expect(days(tableOf(cells))).toEqual([null, null]);
    expect(codes(read(cells))).toContain('no-period');
  });
});

describe('GA4 traffic', () => {
  it('reads channel groups of the period in the lines of #', () => {
    const table = tableOf(fixture('ga4-traffic.en.csv'));
    expect(table.grain).toBe('range');
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2025-04-01', '2025-04-30']);
    expect(totals(table)).toEqual({ sessions: 4305, engaged_sessions: 2780, conversions: 66, revenue: 4084.5 });
  });

  it('reads date and hour', () => {
    const table = tableOf(fixture('ga4-traffic-hours.en.csv'));
    expect(table.grain).toBe('hour');
    expect(days(table)).toEqual(['2025-04-01', '2025-04-07', '2025-05-01']);
    expect(table.dimensions.hour).toEqual(['16', '19', '00']);
    expect(totals(table)).toEqual({ users: 49, sessions: 63, engaged_sessions: 29 });
  });

  it('reads sources and campaigns in French, without the total row that comes first', () => {
    const table = tableOf(fixture('ga4-traffic.fr.csv'), FRENCH);
    expect(table.rows).toBe(3);
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2025-05-01', '2025-05-31']);
    expect(totals(table)).toEqual({
      users: 1900,
      sessions: 2400,
      engaged_sessions: 1500,
      conversions: 40,
      revenue: 1900.5,
    });
  });

  it('reads an exploration, whose grand total is named at the end of its row', () => {
    const table = tableOf(fixture('ga4-exploration.en.csv'));
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2025-06-01', '2025-06-07']);
    expect(totals(table)).toEqual({ sessions: 500, revenue: 120.5 });
  });
});

describe('a plain table', () => {
  it('reads English headers, currency signs and thousands; N/A, -- and - are unknown', () => {
    const table = tableOf(fixture('own-table.en.csv'));
    expect(table.source.id).toBe('own-table');
    expect(table.grain).toBe('day');
    expect(table.rows).toBe(3);
    expect(table.currency).toBe('GBP');
    expect(totals(table)).toMatchObject({
      spend: 1280.75,
      impressions: 27697,
      engagements: 449,
      leads: 12,
      revenue: 2365,
    });
    expect([...table.measures.leads!]).toEqual([12, Number.NaN, 0]);
    expect(codes(read(fixture('own-table.en.csv')))).toEqual(['totals-left-out']);
  });

  it('reads French headers, decimal commas and months', () => {
    const table = tableOf(fixture('own-table.fr.csv', ';'), FRENCH);
    expect(table.grain).toBe('range');
    expect(table.currency).toBe('EUR');
    expect([isoDay(table.day[0]!), isoDay(table.dayEnd[0]!)]).toEqual(['2025-03-01', '2025-03-31']);
    expect(totals(table)).toMatchObject({ spend: 1280.75, impressions: 27085, reach: 9900, leads: 12, revenue: 2365 });
  });

  it('takes the sum of reactions, comments and shares for engagements, and its own column for the reported ones', () => {
    const table = tableOf([
      ['Date', 'Engagements', 'Reactions', 'Comments', 'Shares'],
      ['2025-01-01', '20', '5', '2', '1'],
    ]);
    expect(totals(table)).toMatchObject({ engagements: 8, engagements_reported: 20 });
  });

  it('keeps its own engagements where no reactions are there to count', () => {
    const table = tableOf([
      ['Date', 'Engagements', 'Comments'],
      ['2025-01-01', '20', '2'],
    ]);
    expect(totals(table)).toEqual({ engagements: 20, comments: 2 });
    expect(table.engagementParts).toBeUndefined();
  });

  it('reads a beginning and an end', () => {
    const table = tableOf([
      ['From', 'To', 'Platform', 'Spend (USD)'],
      ['2025-01-05', '2025-01-11', 'fb', '12.50'],
    ]);
    expect([isoDay(table.day[0]!), isoDay(table.dayEnd[0]!), table.currency]).toEqual([
      '2025-01-05',
      '2025-01-11',
      'USD',
    ]);
  });

  it('is not a table with figures and no date, nor one with dates and no figure', () => {
    expect(
      read([
        ['Platform', 'Spend', 'Impressions'],
        ['fb', 1, 2],
      ]).tables,
    ).toEqual([]);
    expect(
      read([
        ['Date', 'Platform', 'Colour'],
        ['2025-01-01', 'fb', 'red'],
      ]).tables,
    ).toEqual([]);
  });
});
