/** Three exports of one month, as a small shop has them: two platforms and its web analytics, in two languages. */

export interface Export {
  readonly name: string;
  readonly text: string;
}

const days = (month: string) => Array.from({ length: 28 }, (_, index) => [month, String(index + 1).padStart(2, '0')]);

/** Meta Ads in English: 10 € a day in April, 12 € in May. */
function metaAds(month: string): Export {
  const header = 'Day,Campaign name,Amount spent (EUR),Impressions,Purchases,Purchases conversion value';
  const spend = month === '04' ? 10 : 12;
  const rows = days(month).map(([m, day]) => `2025-${m}-${day},Lavender,${spend},2000,1,40`);
  return { name: `Lavandine-Campaigns-2025-${month}.csv`, text: [header, ...rows].join('\n') };
}

/** Posts of Facebook in French, as UTF-8 with its mark: the month stands first in every language. */
function facebookPosts(month: string): Export {
  const header =
    'Identifiant de la publication,Nom de la page,Description,Heure de publication,Permalien,Type de publication,Vues,Couverture,"Réactions, commentaires et partages",Réactions,Commentaires,Partages';
  const rows = days(month)
    .filter((_, index) => index % 3 === 0)
    .map(([m, day], index) => {
      const id = `5000000000${m}${day}${index + 10}`;
      return `${id},Lavandine,"Un texte, numéro ${index}",${m}/${day}/2025 10:00,https://www.facebook.com/lavandine/posts/${id},Photos,1500,900,40,30,6,4`;
    });
  return { name: `${month}-2025_publications.csv`, text: `\ufeff${[header, ...rows].join('\r\n')}\r\n` };
}

/** GA4 in English, below its lines of comment. */
function siteTraffic(month: string): Export {
  const header =
    'Session primary channel group (Default channel group),Session source / medium,Date,Sessions,Engaged sessions,Key events,Total revenue';
  const rows = days(month).flatMap(([m, day]) => [
    `Paid Social,facebook / cpc,2025${m}${day},60,30,1,35`,
    `Organic Social,instagram / social,2025${m}${day},25,12,0,8`,
  ]);
  const above = ['# ----------------------------------------', '# Report CSV Export', '# Property: Lavandine', '#', ''];
  return { name: `Traffic_acquisition_${month}.csv`, text: [...above, header, ...rows].join('\n') };
}

export function exportsOf(month: '04' | '05'): readonly Export[] {
  return [metaAds(month), facebookPosts(month), siteTraffic(month)];
}
