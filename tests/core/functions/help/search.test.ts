import { describe, expect, it } from 'vitest';
import { indexed, search } from '../../../../src/core/functions/help/search.ts';
import { documentedFormulas } from '../documented.ts';

/** Formulas as the panel looks for them: names, phrases and answers of both languages at once. */
const LIST = [
  {
    names: ['CPA', 'CPA'],
    searchWords: ['cost per acquisition, what a customer cost', 'coût par acquisition, combien a coûté un client'],
    answers: ['What one purchase cost.', "Ce qu'a coûté un achat."],
  },
  {
    names: ['ALLOWABLE_CPA', 'CPA_MAXIMAL'],
    searchWords: ['CAC ceiling, how much may a customer cost', 'combien peut coûter un client, plafond'],
    answers: ['How much winning a customer may cost at most.', 'Combien peut coûter un client, au plus.'],
  },
  {
    names: ['CAC', 'CAC'],
    searchWords: ['customer acquisition cost', "coût d'acquisition client"],
    answers: ['What a new customer cost, all costs included.', 'Ce que coûte un nouveau client, tous coûts compris.'],
  },
  {
    names: ['ENGAGEMENT_RATE', 'TAUX_ENGAGEMENT'],
    searchWords: ['ER, reactions', 'interactions'],
    answers: ['How often people react to what they see.', 'À quelle fréquence on réagit.'],
  },
  {
    names: ['ENGAGEMENT_RATE_MEAN', 'TAUX_ENGAGEMENT_MOYEN'],
    searchWords: ['mean of posts', 'moyenne des publications'],
    answers: ['The mean of the engagement rates.', 'La moyenne des taux.'],
  },
  {
    names: ['RATE_INTERVAL', 'INTERVALLE_TAUX'],
    searchWords: ['confidence, Wilson', 'confiance, Wilson'],
    answers: ['How sure a rate is.', 'À quel point un taux est sûr.'],
  },
];

const list = LIST.map((each) => indexed({ ...each, notes: [] }));
const found = (query: string) => search(list, query).map((place) => LIST[place]?.names[0]);

describe('the search', () => {
  it('shows everything in its order where nothing is asked for', () => {
    expect(found('  ')).toEqual(LIST.map(({ names }) => names[0]));
  });

  it('puts the formula of exactly that name first, then names that begin so', () => {
    expect(found('cac')[0]).toBe('CAC');
    expect(found('engagement rate').slice(0, 2)).toEqual(['ENGAGEMENT_RATE', 'ENGAGEMENT_RATE_MEAN']);
    expect(found('ENGAGEMENT_RATE_M')[0]).toBe('ENGAGEMENT_RATE_MEAN');
  });

  it('takes a name of either language, with or without its accents and small words', () => {
    expect(found("taux d'engagement")[0]).toBe('ENGAGEMENT_RATE');
    expect(found('Taux Engagement Moyen')[0]).toBe('ENGAGEMENT_RATE_MEAN');
    expect(found('coût acquisition')).toEqual(found('cout acquisition'));
  });

  it('takes an abbreviation as it takes a name', () => {
    expect(found('er')[0]).toBe('ENGAGEMENT_RATE');
    expect(found('wilson')).toEqual(['RATE_INTERVAL']);
  });

  it('takes a question in plain words', () => {
    expect(found('how much may a customer cost')[0]).toBe('ALLOWABLE_CPA');
    expect(found('Combien peut coûter un client ?')[0]).toBe('ALLOWABLE_CPA');
    expect(['CPA', 'CAC']).toContain(found('combien coûte un client')[0]);
  });

  it('is not put off by words that no formula has', () => {
    expect(found('tell wilson xyzzy please')).toEqual(['RATE_INTERVAL']);
  });

  it('finds a word by its beginning, in the plural, and with a slip at its end', () => {
    expect(found('confid')).toEqual(['RATE_INTERVAL']);
    expect(found('customers')).toEqual(found('customer'));
    expect(found('confidance')).toEqual(['RATE_INTERVAL']);
  });

  it('finds nothing where no word is known', () => {
    expect(found('weather')).toEqual([]);
    expect(found('?!')).toEqual(LIST.map(({ names }) => names[0]));
  });
});

describe('among all formulas', async () => {
  const formulas = await documentedFormulas();
  const both = (text: { readonly en: string; readonly fr: string } | undefined) => (text ? [text.en, text.fr] : []);
  const all = formulas.map(({ definition, help }) =>
    indexed({
      names: both(definition.name),
      searchWords: both(help.searchWords),
      answers: both(help.answers),
      notes: [...both(help.note), ...help.parameters.flatMap(both)],
    }),
  );
  const first = (query: string) => formulas[search(all, query)[0] ?? -1]?.definition.name.en;

  it.each([
    ['how much may a customer cost', 'ALLOWABLE_CPA'],
    ['combien peut coûter un client', 'ALLOWABLE_CPA'],
    ["taux d'engagement", 'ENGAGEMENT_RATE'],
    ['cac', 'CAC'],
    ['wilson', 'RATE_INTERVAL'],
    ['cost per click', 'CPC'],
    ['which variant wins', 'AB_TEST'],
    ['retour sur investissement', 'SOCIAL_ROI'],
    ['what is my return on ads', 'ROAS'],
    ['taux de clic', 'CTR'],
    ['utm link', 'UTM_URL'],
  ])('“%s” leads to %s', (query, name) => {
    expect(first(query)).toBe(name);
  });

  it('each is the first for each of its names', () => {
    for (const { definition } of formulas) {
      for (const name of both(definition.name)) expect(first(name)).toBe(definition.name.en);
    }
  });
});
