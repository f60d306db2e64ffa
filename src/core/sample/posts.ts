import { calendarDate, type Day } from '../lib/days.ts';
import type { Locale, Text } from '../lib/text.ts';
import { luck } from './chance.ts';
import type { Chance, SampleCell } from './define.ts';
import { LAST_DAY, on } from './months.ts';

type Rows = readonly (readonly SampleCell[])[];

/** 1 May 2025: from this day Facebook counts views in the place of impressions. */
const VIEWS_SINCE: Day = 45_778;
/** 14 May 2025: the day of the one post that everybody saw. */
const VIRAL: Day = 45_791;

const PRODUCTS: readonly Text[] = [
  { en: 'the lavender bar', fr: 'le pain de lavande' },
  { en: 'the olive oil cube', fr: "le cube à l'huile d'olive" },
  { en: 'the goat milk soap', fr: 'le savon au lait de chèvre' },
  { en: 'the solid shampoo', fr: 'le shampoing solide' },
  { en: 'the honey scrub', fr: 'le gommage au miel' },
  { en: 'the almond bar', fr: "le pain d'amande" },
  { en: 'the rosemary bar', fr: 'le pain de romarin' },
];

const ANGLES: readonly Text[] = [
  { en: 'Behind the scenes: #, from the kettle to the mould', fr: 'En coulisses : #, du chaudron au moule' },
  { en: 'How do you use #? Three ways', fr: 'Comment utilisez-vous # ? Trois façons' },
  { en: 'You asked how we make #. Here it is.', fr: 'Vous nous demandiez comment naît #. Voici.' },
  { en: 'A customer on #', fr: 'Vu par une cliente : #' },
  { en: 'Back in stock: #', fr: 'De retour en boutique : #' },
];

/** The angle that asks: people like to answer. */
const QUESTION = 1;

const VIRAL_TEXT: Text = {
  en: 'We cut a lavender loaf of 40 kilos by hand. Sound on!',
  fr: 'On coupe à la main un pain de lavande de 40 kilos. Mettez le son !',
};

interface Post {
  readonly day: Day;
  readonly id: string;
  /** Month first, as Meta writes it in every language. */
  readonly time: string;
  readonly text: string;
  readonly seen: number;
  readonly reach: number;
  readonly reactions: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
  readonly clicks: number;
  readonly kind: number;
}

interface Account {
  /** Post ids begin with it. */
  readonly prefix: string;
  /** ISO days of the week, Monday is 1. */
  readonly weekdays: readonly number[];
  readonly hour: number;
  readonly typicalViews: number;
}

function posts(account: Account, locale: Locale, chance: Chance): readonly Post[] {
  const made: Post[] = [];
  for (let day = on(1, 2); day <= LAST_DAY; day++) {
    const { month, dayOfMonth, weekday } = calendarDate(day);
    if (!account.weekdays.includes(weekday)) continue;
    const viral = day === VIRAL && account.prefix === '179';
    const seen = viral ? 182_400 : Math.round(account.typicalViews * luck(chance));
    const number = made.length;
    const liking = (0.03 + chance() * 0.03) * (number % ANGLES.length === QUESTION && !viral ? 1.5 : 1);
    const subject = ANGLES[number % ANGLES.length]![locale].replace('#', PRODUCTS[number % PRODUCTS.length]![locale]);
    const two = (value: number): string => String(value).padStart(2, '0');
    made.push({
      day,
      id: `${account.prefix}${String(45658000 + day * 31 + number).padStart(14, '0')}`,
      time: `${two(month)}/${two(dayOfMonth)}/2025 ${two(account.hour)}:${two(Math.floor(chance() * 60))}`,
      text: viral ? VIRAL_TEXT[locale] : subject,
      seen,
      reach: Math.round(seen * (0.72 + chance() * 0.1)),
      reactions: Math.round(seen * liking),
      comments: Math.round(seen * liking * 0.08),
      shares: Math.round(seen * liking * (viral ? 0.2 : 0.06)),
      saves: Math.round(seen * liking * 0.1),
      clicks: Math.round(seen * (0.006 + chance() * 0.008)),
      kind: viral ? 0 : number % 3,
    });
  }
  return made;
}

const FACEBOOK_HEADER =
  'Post ID|Page ID|Page name|Title|Description|Duration (sec)|Publish time|Permalink|Post type|Data comment|Date|#|Reach|Reactions, Comments and Shares|Reactions|Comments|Shares|Total clicks|Link Clicks';

const PAGE = 'Savonnerie Lavandine';

/** The Facebook posts export, English layout: one with impressions until April, one with views since May. */
export function facebookPosts(locale: Locale, chance: Chance): { readonly impressions: Rows; readonly views: Rows } {
  const account: Account = { prefix: '122', weekdays: [2, 4, 6], hour: 18, typicalViews: 2100 };
  const all = posts(account, locale, chance);
  const rows = (seen: string, chosen: readonly Post[]): Rows => [
    FACEBOOK_HEADER.replace('#', seen).split('|'),
    ...chosen.map((post) => [
      post.id,
      '104522871936',
      PAGE,
      '',
      post.text,
      post.kind ? 0 : 24,
      post.time,
      `https://www.facebook.com/savonnerielavandine/posts/${post.id}`,
      ['Reels', 'Photos', 'Links'][post.kind]!,
      '',
      'Lifetime',
      post.seen,
      post.reach,
      post.reactions + post.comments + post.shares,
      post.reactions,
      post.comments,
      post.shares,
      post.clicks * 2,
      post.clicks,
    ]),
  ];
  const before = all.filter(({ day }) => day < VIEWS_SINCE);
  const since = all.filter(({ day }) => day >= VIEWS_SINCE);
  return { impressions: rows('Impressions', before), views: rows('Views', since) };
}

const INSTAGRAM_HEADER =
  'Identifiant de la publication|ID du compte|Nom de profil du compte|Nom du compte|Description|Durée (s)|Heure de publication|Permalien|Type de publication|Commentaire des données|Date|Vues|Couverture|Mentions J’aime|Partages|Commentaires|Enregistrements|Followers en plus';

/** The Instagram posts export, French layout, with the reel of 14 May. */
export function instagramPosts(locale: Locale, chance: Chance): Rows {
  const account: Account = { prefix: '179', weekdays: [1, 3, 5, 7], hour: 12, typicalViews: 3400 };
  return [
    INSTAGRAM_HEADER.split('|'),
    ...posts(account, locale, chance).map((post) => [
      post.id,
      '17841400512345678',
      'savonnerie.lavandine',
      PAGE,
      post.text,
      post.kind ? 0 : 24,
      post.time,
      `https://www.instagram.com/${post.kind ? 'p' : 'reel'}/L${post.id.slice(-9)}/`,
      ['Reel Instagram', 'Image Instagram', 'Carrousel Instagram'][post.kind]!,
      '',
      'Global',
      post.seen,
      post.reach,
      post.reactions,
      post.shares,
      post.comments,
      post.saves,
      Math.round(post.reach * 0.002),
    ]),
  ];
}
