import type { sources as shape } from '../en/sources.ts';

type Place = Parameters<typeof shape.notANumber>[0];
type Named = Pick<Place, 'letter' | 'header'>;

const number = (count: number) => count.toLocaleString('fr').replace(/\s/g, '\u202f');
const column = ({ letter, header }: Named) => `la colonne ${letter} (${header})`;
const title = ({ letter, header }: Named) => `Colonne ${letter} (${header})`;
const cells = (count: number) => (count === 1 ? '1 cellule' : `${number(count)} cellules`);
const rows = (count: number) => (count === 1 ? '1 ligne' : `${number(count)} lignes`);
const first = (place: Place) => (place.rows === 1 ? `ligne ${place.row}` : `la première ligne ${place.row}`);
const quote = (text: string) => `«\u00a0${text}\u00a0»`;
const example = ({ found }: Place) => (found === '' ? '' : `\u00a0: ${quote(found)}`);

const AGAIN =
  'comme lorsqu’un CSV est ouvert puis enregistré par un autre programme. Rien n’a été lu. Exportez-le de nouveau et importez-le sans l’ouvrir\u00a0: Fichier › Importer › Importer.';

export const sources: typeof shape = {
  notANumber: (place) =>
    `${title(place)}\u00a0: ${cells(place.rows)} sans nombre (${first(place)}\u00a0: ${quote(place.found)}). Compté comme inconnu, pas comme 0.`,
  dateForANumber: (place) =>
    `${title(place)}\u00a0: ${cells(place.rows)} avec une date à la place d’un nombre (${first(place)}). La feuille de calcul a pris un nombre comme 1.5 pour une date\u00a0: dans Fichier › Paramètres › Paramètres régionaux, choisissez le pays de l’export, puis collez-le de nouveau.`,
  countWithAFraction: (place) =>
    `${title(place)}\u00a0: ce chiffre se compte à l’unité et ne peut pas avoir de décimales (ligne ${place.row}\u00a0: ${place.found.replace('.', ',')}). La feuille de calcul a pris des séparateurs de milliers pour des décimales\u00a0: dans Fichier › Paramètres › Paramètres régionaux, choisissez le pays de l’export, puis collez-le de nouveau. En attendant, la colonne est inconnue.`,
  thousandsPutBack: (place) =>
    `${title(place)}\u00a0: la feuille de calcul a pris le séparateur de milliers pour celui des décimales (ligne ${place.row}\u00a0: ${place.found.replace('.', ',')})\u00a0; les milliers ont été rétablis (${rows(place.rows)}).`,
  thousandsLost: (place) =>
    `${title(place)}\u00a0: la feuille de calcul a pris des séparateurs de milliers pour des décimales, si bien que ${place.found} (ligne ${place.row}) vaut peut-être ${place.found}\u202f000. Compté comme inconnu\u00a0: ${cells(place.rows)}. Dans Fichier › Paramètres › Paramètres régionaux, choisissez le pays de l’export, puis collez-le de nouveau.`,
  thousandsUnsure: ({ columns }) =>
    `${columns.map(title).join(', ')}\u00a0: cet export sépare les milliers par un signe que la feuille de calcul prend pour celui des décimales, si bien que 25 était peut-être 25\u202f000. Comparez avec l’export, ou choisissez son pays dans Fichier › Paramètres › Paramètres régionaux et collez-le de nouveau.`,
  digitsLost: (place) =>
    `${title(place)}\u00a0: la feuille de calcul a pris ${place.rows === 1 ? 'un identifiant' : `${number(place.rows)} identifiants`} pour un nombre et l’a arrondi (${first(place)}). Les publications sont reconnues à leur lien.`,
  currencyUnnamed: ({ letter, header }) =>
    `${title({ letter, header })} ne nomme aucune devise\u00a0: le rapport prend la sienne. Si l’export portait un signe comme £, écrivez la devise dans le titre\u00a0: «\u00a0${header} (GBP)\u00a0».`,
  currenciesMixed: ({ read, others, ...place }) =>
    `${title(place)} contient des montants en plusieurs devises, qui ne s’additionnent jamais\u00a0: ${read} a été lu\u00a0; ${others.join(', ')} (${rows(place.rows)}, ${first(place)}) est compté comme inconnu. Placez ces lignes dans un onglet à elles.`,
  onlyABound: (place) =>
    `${title(place)}\u00a0: ${cells(place.rows)} avec seulement une limite comme ${quote(place.found)} (${first(place)}). Compté comme inconnu.`,
  ambiguousNumber: (place) =>
    `${title(place)}\u00a0: ${quote(place.found)}, ligne ${place.row}, peut se lire de deux façons, avec des milliers ou avec des décimales, et rien dans le tableau ne tranche. Non lu\u00a0: ${cells(place.rows)}. Écrivez les nombres sans séparateur de milliers.`,
  columnTwice: ({ chosen, others }) =>
    `${title(chosen)}\u00a0: c’est elle qui compte\u00a0; ${others.map(column).join(', ')} ${others.length === 1 ? 'donne' : 'donnent'} le même chiffre et ${others.length === 1 ? 'est laissée' : 'sont laissées'} de côté.`,
  notFilledIn: (named) =>
    `${title(named)}\u00a0: 0 à chaque ligne alors que des personnes ont été touchées\u00a0; la plateforme ne l’a pas remplie. Compté comme inconnu.`,
  ambiguousDate: (place) =>
    `${title(place)}\u00a0: des dates comme ${quote(place.found)} (ligne ${place.row}) peuvent être jour/mois ou mois/jour, et aucune ligne ne tranche. Sans date\u00a0: ${rows(place.rows)}. Choisissez l’ordre dans Réglages › Ordre des dates (--dates dmy ou --dates mdy).`,
  dateWithoutYear: (place) =>
    `${title(place)}\u00a0: ${cells(place.rows)} avec une date sans année (${first(place)}\u00a0: ${quote(place.found)}). Ajoutez l’année.`,
  yearsOfVideos: ({ from, to, ...place }) =>
    `${title(place)}\u00a0: cet export n’écrit pas l’année (${first(place)}${example(place)}). Les numéros dans les liens des vidéos la donnent\u00a0: du ${from} au ${to}.`,
  yearsGiven: ({ from, to, ...place }) =>
    `${title(place)}\u00a0: cet export n’écrit pas l’année (${first(place)}${example(place)}). D’après l’ordre des lignes et la date d’aujourd’hui, il a été lu du ${from} au ${to}. Si ce n’est pas juste, ajoutez l’année.`,
  notADate: (place) =>
    `${title(place)}\u00a0: ${cells(place.rows)} sans date (${first(place)}${place.found === '' ? '' : `\u00a0: ${quote(place.found)}`}).`,
  datesPutBack: (place) =>
    `${title(place)}\u00a0: cet export écrit le mois en premier et la feuille de calcul lit le jour en premier, ou l’inverse\u00a0; jour et mois ont été remis en ordre (${rows(place.rows)}).`,
  noRows: () => 'Le tableau a des titres de colonnes et aucune ligne.',
  noPeriod: ({ row }) =>
    `Aucune date\u00a0: ni une colonne, ni les lignes au-dessus des titres (ligne ${row}) ne disent quelle période est couverte. Exportez de nouveau avec un début et une fin.`,
  periodBeside: () =>
    'Ce tableau ne nomme aucune période. Placez le fichier «\u00a0Totaux\u00a0» du même téléchargement dans un onglet à lui\u00a0: il donne les jours.',
  rowsAhead: (place) =>
    `${rows(place.rows)} d’un jour encore à venir (la première ligne ${place.row}\u00a0: ${place.day}). Vérifiez l’année\u00a0: une cellule étirée vers le bas continue de compter.`,
  brokenRows: ({ row, rows: count }) =>
    count === 1
      ? `La ligne ${row} n’a pas d’identifiant de post, comme la plateforme en laisse pour un post disparu\u00a0; elle n’est pas comptée.`
      : `${rows(count)} n’ont pas d’identifiant de post (la première\u00a0: ${row}), comme la plateforme en laisse pour des posts disparus\u00a0; elles ne sont pas comptées.`,
  rowsWithoutDate: ({ row, rows: count }) =>
    count === 1
      ? `La ligne ${row} n’a pas de date\u00a0: elle ne compte dans aucune période.`
      : `${rows(count)} n’ont pas de date (la première\u00a0: ${row})\u00a0: elles ne comptent dans aucune période.`,
  totalsLeftOut: ({ row, rows: count }) =>
    count === 1
      ? `La ligne ${row} est un total\u00a0; elle n’est pas comptée.`
      : `${rows(count)} sont des totaux (la première\u00a0: ${row})\u00a0; elles ne sont pas comptées.`,
  partsLeftOut: ({ row, parts }) => {
    const some = parts.slice(0, 3).join('\u00a0; ') + (parts.length > 3 ? '…' : '');
    return parts.length === 1
      ? `Une partie de ce rapport ne contient aucun chiffre lu ici (${some}\u00a0; ligne ${row}) et est laissée de côté.`
      : `${number(parts.length)} parties de ce rapport ne contiennent aucun chiffre lu ici (${some}\u00a0; première ligne\u00a0: ${row}) et sont laissées de côté.`;
  },
  repeatedMeasures: ({ measures, counted, ...named }) => {
    const how = counted
      ? `Ils sont comptés une fois, dans les lignes ${quote(counted)}.`
      : 'Ils ne sont pas comptés\u00a0: exportez de nouveau sans cette colonne.';
    return `${title(named)}\u00a0: elle répète à chaque ligne les chiffres suivants\u00a0: ${measures.map(({ fr }) => fr).join(', ')}. ${how}`;
  },
  oneSegment: ({ row, name, others }) =>
    `La ligne ${row} nomme des segments, qui peuvent se recouper\u00a0: ${quote(name)} compte, ${others.map(quote).join(', ')} ${others.length === 1 ? 'est laissé' : 'sont laissés'} de côté.`,
  linesLeftOut: ({ row, rows: count }) =>
    count === 1
      ? `La ligne ${row} est un texte, pas une donnée\u00a0; elle est laissée de côté.`
      : `${rows(count)} sont des textes, pas des données (la première\u00a0: ${row})\u00a0; elles sont laissées de côté.`,
  splitLines: () =>
    'Tout le fichier se trouvait dans la colonne A\u00a0; ses lignes ont été découpées à la lecture. L’onglet n’a pas été modifié.',
  notReadYet: ({ name }) =>
    `Cela ressemble à l’export ${quote(name.fr)}, qui n’est pas encore lu. Recopiez ses chiffres dans un tableau simple\u00a0: Date, Plateforme, Impressions, Interactions…`,
  severalSources: ({ row, names, signature }) =>
    `Les titres de la ligne ${row} sont ceux de ${names.map(({ fr }) => quote(fr)).join(' et de ')}, et rien ne tranche\u00a0: le tableau n’a pas été lu. Écrivez lequel des deux dans Réglages, à la ligne ${quote(`Tableau ${signature}`)}.`,
  periodOfName: () =>
    'Ni une colonne ni une ligne au-dessus des titres n’indique la période\u00a0: c’est celle du nom de l’onglet qui est prise.',
  networkUnknown: ({ tab, row }) =>
    `Le titre au-dessus de la ligne ${row} ne dit pas si les chiffres sont ceux de Facebook ou d’Instagram\u00a0: ils ne comptent dans aucun total. Indiquez le réseau dans le nom de l’onglet\u00a0: ${quote(`${tab} Facebook`)} ou ${quote(`${tab} Instagram`)}.`,
  damagedLines: ({ row }) =>
    `Fichier abîmé\u00a0: tous les titres de colonnes sont dans une seule cellule (ligne ${row}) et les lignes en dessous sont coupées au mauvais endroit, ${AGAIN}`,
  damagedLetters: ({ row, letter, found }) =>
    `Fichier abîmé\u00a0: des lettres sont perdues (${letter}${row}\u00a0: ${quote(found)}), ${AGAIN}`,
  damagedDates: ({ row, letter, found }) =>
    `Fichier abîmé\u00a0: des nombres sont devenus des dates (${letter}${row}\u00a0: ${quote(found)}), ${AGAIN}`,
  unknownColumn: ({ signature, proposed, ...named }) => {
    const rule = quote(`Colonne ${signature}\u00a0: ${named.header}`);
    const guess = proposed ? ` (peut-être\u00a0: ${proposed.fr})` : '';
    return `${title(named)}\u00a0: elle contient des chiffres dont la nature n’est pas certaine${guess}\u00a0; elle n’est pas lue. Une ligne des Réglages le dit pour tous les tableaux qui ont ces titres\u00a0: ${rule}, avec le nom du chiffre ou «\u00a0laisser de côté\u00a0».`;
  },
  toldToIgnore: ({ row }) =>
    `Le tableau sous la ligne ${row} est laissé de côté, comme le demande une ligne des Réglages.`,
  unrecognised: ({ headers, signature }) => {
    if (headers.length === 0)
      return 'Non reconnu\u00a0: aucune ligne de cet onglet ne ressemble aux titres d’un export. Rien n’a été lu.';
    const rule = quote(`Tableau ${signature}`);
    const remedy = signature
      ? ` Si vous savez de quel export il s’agit, écrivez son nom dans les Réglages, à la ligne ${rule}.`
      : '';
    return `Non reconnu comme export (titres\u00a0: ${headers.join(', ')}…). Rien n’a été lu. Un tableau simple demande une date et un chiffre\u00a0: Date, Plateforme, Dépenses, Impressions, Interactions…${remedy}`;
  },
  repeatedRows: ({ tab, row, rows: count, newer }) => {
    if (tab === newer) {
      return count === 1
        ? `La ligne ${row} de ${quote(tab)} y est en double\u00a0; elle compte une fois.`
        : `${quote(tab)}\u00a0: ${rows(count)} en double (la première\u00a0: ${row})\u00a0; chacune compte une fois.`;
    }
    return count === 1
      ? `La ligne ${row} de ${quote(tab)} se trouve aussi dans ${quote(newer)}, plus récent\u00a0; elle compte une fois.`
      : `${quote(tab)}\u00a0: ${rows(count)} (la première\u00a0: ${row}) se trouvent aussi dans ${quote(newer)}, plus récent\u00a0; elles comptent une fois.`;
  },
  overlapping: ({ tab, newer }) =>
    `${quote(tab)} et ${quote(newer)} couvrent en partie les mêmes jours avec des lignes de durées différentes\u00a0; là où ils se recouvrent, un chiffre peut compter deux fois. Gardez-en un seul.`,
  otherChannel: ({ name, row }) =>
    `${quote(name)} (première ligne\u00a0: ${row}) n’est pas un réseau social que nous connaissons\u00a0: compté parmi les autres canaux. Réglages › Ce qui compte comme social permet de le changer.`,
};
