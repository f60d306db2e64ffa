import { taggedAddress } from '../campaign-tags/build.ts';
import { same } from '../lib/text.ts';
import { defineFormula, type FormulaDefinition, type FormulaHelp } from './define.ts';

export const utmUrl: FormulaDefinition = defineFormula({
  name: { en: 'UTM_URL', fr: 'LIEN_UTM' },
  parameters: [
    { name: { en: 'address', fr: 'adresse' }, kind: 'text' },
    { name: same('source'), kind: 'text' },
    { name: { en: 'medium', fr: 'support' }, kind: 'text' },
    { name: { en: 'campaign', fr: 'campagne' }, kind: 'text' },
    { name: { en: 'term', fr: 'terme' }, kind: 'text', optional: true },
    { name: { en: 'content', fr: 'contenu' }, kind: 'text', optional: true },
  ],
  shows: 'text',
  compute: (address, source, medium, campaign, term, content) =>
    taggedAddress(address, { source, medium, campaign, term, content }),
  undefinedBecause: { en: 'There is no link to write.', fr: "Il n'y a pas de lien à écrire." },
});

export const help: FormulaHelp = {
  family: 'tags',
  answers: {
    en: 'A link whose visits can be told apart in Google Analytics: the address of a page with a campaign tag.',
    fr: "Un lien dont les visites se distinguent dans Google Analytics : l'adresse d'une page et sa balise de campagne.",
  },
  parameters: [
    {
      en: 'The page to open. Its other parameters and what follows the # stay as they are; an old tag is replaced.',
      fr: 'La page à ouvrir. Ses autres paramètres et ce qui suit le # restent tels quels ; une ancienne balise est remplacée.',
    },
    { en: 'Where the link stands: facebook, newsletter.', fr: 'Où se trouve le lien : facebook, newsletter.' },
    {
      en: 'What kind of link it is: social for a post, paid_social for an ad, email for a mail.',
      fr: 'De quel genre il est : social pour une publication, paid_social pour une publicité, email pour un e-mail.',
    },
    { en: 'What it belongs to: spring-sale.', fr: 'De quelle opération il fait partie : soldes-ete.' },
    { en: 'Optional. The keyword of an ad.', fr: "Facultatif. Le mot clé d'une annonce." },
    {
      en: 'Optional. What tells two links of one campaign apart: video, carousel.',
      fr: "Facultatif. Ce qui distingue deux liens d'une même campagne : video, carrousel.",
    },
  ],
  examples: [
    {
      arguments: ['site.com/sale', 'facebook', 'social', 'spring'],
      result: 'https://site.com/sale?utm_source=facebook&utm_medium=social&utm_campaign=spring',
    },
    {
      arguments: ['https://site.com/?id=7&utm_source=fb#top', 'instagram', 'paid_social', 'Été 2025', '', 'video 1'],
      result:
        'https://site.com/?id=7&utm_source=instagram&utm_medium=paid_social&utm_campaign=%C3%89t%C3%A9%202025&utm_content=video%201#top',
    },
    {
      arguments: [
        [[{ en: 'Address', fr: 'Adresse' }], ['site.com/a'], [''], ['site.com/b']],
        [['Source'], ['facebook'], ['tiktok'], ['tiktok']],
        'social',
        'spring',
      ],
      result: [
        [''],
        ['https://site.com/a?utm_source=facebook&utm_medium=social&utm_campaign=spring'],
        [''],
        ['https://site.com/b?utm_source=tiktok&utm_medium=social&utm_campaign=spring'],
      ],
    },
  ],
  note: {
    en: 'Capitals stay as you typed them, although Google Analytics keeps Facebook and facebook apart: UTM_CHECK says so. A space is written as %20. Only links of the web are tagged, never javascript or mailto.',
    fr: "Les majuscules restent telles quelles, alors que Google Analytics distingue Facebook de facebook : VERIFIER_UTM le signale. Une espace s'écrit %20. Seuls les liens du web sont balisés, ni javascript, ni mailto.",
  },
  searchWords: {
    en: 'tagged link, campaign URL builder, tracking link, tag a link, utm_source',
    fr: 'lien balisé, lien tracké, générateur de lien, baliser un lien, suivi de campagne, utm_source',
  },
};
