import type { report as shape } from '../en/report.ts';

export const report: typeof shape = {
  sheetName: (period) => `Rapport ${period}`,
  title: (brand) =>
    brand ? `${brand} : ce que rapportent les réseaux sociaux` : 'Ce que rapportent les réseaux sociaux',
  subtitle: (period, before, dataTo) => `${period}, comparé à ${before} · données jusqu'au ${dataTo}`,
  subtitleAlone: (period, dataTo) => `${period}, sans période précédente à comparer · données jusqu'au ${dataTo}`,
  partial: (period) => `${period} (en cours)`,
  preparedBy: (name) => `préparé par ${name}`,
  according: {
    results: () => 'selon votre onglet Résultats',
    analytics: () => "selon l'outil d'analyse du site",
    platform: (names) => `selon ${names}`,
    shop: (names) => `selon la boutique sur ${names}`,
  },
  observers: {
    results: () => "l'onglet Résultats",
    analytics: () => "l'outil d'analyse du site",
    platform: (names) => names,
    shop: (names) => `la boutique sur ${names}`,
  },

  headline: {
    margin: (period, per100, hundred) =>
      `${period} : ${hundred} investis sur les réseaux sociaux dégagent ${per100} de marge brute, tous coûts compris.`,
    allCosts: (period, per100, hundred) =>
      `${period} : ${hundred} investis sur les réseaux sociaux ont rapporté ${per100} de ventes, tous coûts compris.`,
    adsOnly: (period, per100, hundred) =>
      `${period} : ${hundred} de publicité ont rapporté ${per100} ; les autres coûts ne sont pas encore saisis.`,
    adsBeside: (period, spend, revenue) =>
      `${period} : ${spend} de publicité, et ${revenue} rapportés avec et sans elle ; les autres coûts ne sont pas saisis.`,
    costsOnly: (period, invested) =>
      `${period} : ${invested} investis dans les réseaux sociaux ; ce qu'ils rapportent n'est pas encore mesuré.`,
    revenueOnly: (period, revenue) =>
      `${period} : les réseaux sociaux ont rapporté ${revenue} ; leur coût n'est pas encore saisi.`,
    activity: (period, engagements) =>
      `${period} : ${engagements} interactions ; ni les coûts ni les ventes ne sont encore mesurés.`,
    visits: (period, visits) =>
      `${period} : ${visits} visites venues des réseaux sociaux ; ni les coûts ni les ventes ne sont encore mesurés.`,
    views: (period, views, platform) =>
      `${period} : ${views} vues sur ${platform} ; ni les coûts ni les ventes ne sont encore mesurés.`,
    nothing: (period) => `${period} : les données ne contiennent rien des réseaux sociaux sur cette période.`,
    goals: (onTrack, all) => `${onTrack} objectif(s) sur ${all} dans les temps ou atteint(s).`,
  },

  tiles: {
    invested: 'Investi',
    adSpend: 'Dépenses publicitaires',
    revenue: 'Rapporté',
    fullReturn: 'Retour, tous coûts compris',
    adsReturn: 'Retour sur la publicité',
    firstGoal: 'Premier objectif',
    allCosts: (ads) => `tous coûts ; publicité ${ads}`,
    adsOnly: 'publicité seule, selon les exports',
    beforeGoods: "sur le chiffre d'affaires, avant coût des ventes",
    afterGoods: (margin) => `après coût des ventes (marge ${margin})`,
    noRevenue: 'non mesuré',
    noGoal: 'aucun',
    perUnit: (value, unit) => `${value} pour ${unit}`,
    noCosts: 'saisissez les coûts pour le savoir',
    noRevenueHint: "collez l'export du site ou les ventes",
    change: (change, before) => `${change} par rapport à ${before}`,
  },

  headings: {
    goals: 'Où en sont les objectifs',
    findings: 'À retenir',
    decision: 'Décision proposée',
    comment: 'Ce que nous avons fait, et pourquoi',
    next: 'Le mois prochain, et ce que nous attendons de vous',
    limits: 'À lire avec prudence',
    more: 'À savoir aussi',
    networks: 'Ce que chaque réseau a coûté et rapporté',
    platforms: "L'activité de chaque plateforme",
    campaigns: 'Campagnes : la décision',
    trend: 'Mois par mois',
    posts: 'Publications',
    cannotSay: 'Ce que ce rapport ne dit pas',
    method: 'Sources et méthode',
    carriedOver: 'Repris de la version précédente',
  },
  boxHint: 'Écrivez ici ; un nouveau rapport conserve votre texte.',
  boxFrom: (period, text) => `(De ${period}, à mettre à jour) ${text}`,

  goals: {
    columns: ['Objectif', 'Actuel', 'Cible', 'Échéance', 'Avancement', 'État'],
    none: "Aucun objectif pour l'instant. Menu › Suivre les objectifs : un nombre, une échéance et l'objectif de l'entreprise.",
    noValue: 'non mesuré',
    notRead: 'non compris',
    incomplete: 'à compléter',
    expected: (share) => `D'après le calendrier, il faudrait ${share} du chemin.`,
  },
  status: {
    ahead: 'en avance',
    onTrack: 'dans les temps',
    behind: 'en retard',
    reached: 'atteint',
    missed: 'manqué',
    notStarted: 'pas commencé',
    unknown: 'pas encore de données',
  },

  confidence: { solid: 'solide', indicative: 'à confirmer', thin: 'trop peu de données' },
  evidence: (confidence, n) => ` (${confidence}, ${n})`,
  units: {
    sales: (n) => `${n} ventes`,
    posts: (n) => `${n} publications`,
    leads: (n) => `${n} prospects`,
    measurements: (n) => `${n} mesures`,
    rows: (n) => `${n} lignes`,
  },

  findings: {
    observersDiffer: (higher, times, lower, lowerTimes) =>
      `Selon ${higher}, la publicité a rapporté ${times} fois sa dépense ; selon ${lower}, ${lowerTimes} fois`,
    campaignLoses: (campaign, spend, revenue) =>
      `${campaign} a coûté ${spend} et rapporté ${revenue} : la campagne perd de l'argent`,
    campaignPays: (campaign, spend, revenue) =>
      `${campaign} a coûté ${spend} et rapporté ${revenue} : rentable même au bas de sa fourchette`,
    viewsWithoutSales: (platform, views, share) =>
      `${platform} est la plus vue (${views} vues) et vend le moins : ${share} des ventes`,
    bestLeads: (platform, leads, visits, times) =>
      `${platform} amène peu de visites et les meilleurs prospects (leads) : ${leads} pour ${visits} visites, ${times} fois le taux des autres`,
    goalReached: (goal, current, day) => `Objectif atteint : ${goal}, ${current} avant le ${day}`,
    goalBehind: (goal, current, target, day) => `En retard : ${goal}, ${current} sur ${target} d'ici au ${day}`,
    outlier: (post, day, platform, share) =>
      `Une publication du ${day} sort du lot : ${post} fait ${share} des interactions sur ${platform}`,
    tagsDiffer: (spellings, share) =>
      `${spellings} désignent une seule source : ${share} du chiffre d'affaires se cache sous les graphies isolées`,
    engagementsChanged: (platform, change, before, now) =>
      `Interactions sur ${platform} : ${change}, de ${before} à ${now}`,
  },
  noFindings: 'Rien ne ressort sur cette période : trop peu de données, ou rien n’a changé.',

  verdicts: {
    increase: 'augmenter',
    keep: 'maintenir',
    reduce: 'réduire',
    tooEarly: 'trop tôt pour le dire',
  },

  decision: {
    reallocate: (from, to, spend) =>
      `Réaffecter : passer le budget de ${from} (${spend}) à ${to}, par étapes de 20 % par semaine.`,
    increase: (campaign) => `Augmenter : relever le budget de ${campaign} de 10 à 20 %, puis refaire le point.`,
    reduce: (campaign, spend, revenue) =>
      `Réduire : arrêter ou couper ${campaign}. La campagne a coûté ${spend} et rapporté ${revenue}.`,
    reduceWhy: (low, high, n) =>
      `Sur ${n} ventes, son retour se situe entre ${low} et ${high} fois la dépense : moins de 1 au mieux.`,
    pays: (low, high, n) =>
      `Sur ${n} ventes, le retour de la meilleure se situe entre ${low} et ${high} fois la dépense.`,
    helps: (goal) => `Cela aide un objectif en retard : ${goal}.`,
    trackRevenue:
      "D'abord, rendre le résultat mesurable : coller l'export d'analyse du site, ou saisir les ventes dans Résultats.",
    trackRevenueWhy: "Sans chiffre d'affaires, aucun retour ne peut être calculé ; comparez le coût par résultat.",
    enterCosts:
      "D'abord, saisir tous les coûts : heures, outils, agences, création (menu › Saisir coûts et résultats).",
    enterCostsWhy: "La publicité n'est qu'une partie du coût ; le retour tous coûts compris reste inconnu.",
    mendTags: (spellings, main) => `D'abord, corriger les balises : écrire ${spellings} toujours ${main}.`,
    mendTagsWhy: (share) =>
      `${share} du chiffre d'affaires est sous des graphies isolées : aucune plateforme ne peut être jugée.`,
    pilot: (platform, budget) =>
      `Test sur ${platform} : deux variantes, ${budget} en tout, quatre semaines, un seul critère : le coût par vente.`,
    pilotWhy: "Arrêter une variante à la moitié du budget sans vente. Aucune campagne ne se détache pour l'instant.",
    keep: 'Maintenir le budget : rien dans les données ne plaide pour un changement.',
    keepWhy: (day) => `Refaire le point le ${day}.`,
    marginAsked: 'Saisissez la marge brute dans Réglages : sans elle, aucune campagne ne peut être dite rentable.',
  },

  charts: {
    networks: "Publicité et chiffre d'affaires par réseau",
    trend: 'Investi et rapporté, mois par mois',
    engagements: 'Interactions par mois',
  },

  networks: {
    columns: ['Réseau', 'Publicité', 'Rapporté', 'Ventes', 'Prospects'],
    message: (best, revenue, according) =>
      `${best} rapporte le plus : ${revenue} ${according}. Facebook et Instagram s'achètent ensemble.`,
    unnamed: 'Plateforme non précisée',
    others: (what) => `Autres canaux, hors réseaux sociaux et hors totaux : ${what}.`,
    othersSpend: (amount) => `${amount} de publicité`,
    othersRevenue: (amount) => `${amount} rapportés`,
    othersConversions: (n) => `${n} conversions`,
    othersVisits: (n) => `${n} visites`,
    noRevenue: "Ce que chaque réseau rapporte n'est pas encore mesuré : seule la dépense est connue.",
  },
  platforms: {
    columns: ['Plateforme', 'Publications', 'Vues', 'Interactions', "Taux d'eng.", 'Visites', 'Prospects'],
    message:
      'Les vues et la portée de plateformes différentes ne se comptent pas pareil ; elles ne s’additionnent pas.',
    silent: 'pas de données sur cette période',
    rateNote: 'Interactions ÷ impressions (vues si l’export n’a pas d’impressions), sur les lignes qui ont les deux.',
  },
  campaigns: {
    columns: ['Campagne', 'Dépense', 'Rapporté', 'Ventes', 'Retour', 'Coût par vente', 'Décision'],
    message: (names) => `Chiffre d'affaires ${names} ; une décision exige que toute la fourchette soit du même côté.`,
    small: (n, spend) =>
      n === 1
        ? `1 campagne de moins de ${spend} est trop petite pour être jugée`
        : `${n} campagnes de moins de ${spend} chacune sont trop petites pour être jugées`,
    returnNote: (low, high) =>
      `Entre ${low} et ${high} : d'après le nombre de ventes, de l'outil qui en voit le moins à celui qui en voit le plus.`,
    noRange: "Ventes ou chiffre d'affaires inconnus : pas de fourchette.",
  },
  trend: {
    columns: ['Mois', 'Investi', 'Rapporté', 'Interactions'],
    message: (n) => `Les ${n} derniers mois des données ; un mois sans données reste vide.`,
    partial: (month) => `${month} (incomplet)`,
  },
  posts: {
    columns: ['Publication', 'Plateforme', 'Jour', 'Interactions', "Fois l'habituel"],
    message: (n) =>
      `${n} publications, chacune face à la publication habituelle (la médiane) de sa plateforme ; une semaine au moins.`,
    best: 'Les meilleures',
    toRework: 'À retravailler',
    tooFew: 'Trop peu de publications à comparer : au moins cinq par plateforme, vieilles d’une semaine.',
    noText: '(sans texte)',
  },

  limits: {
    noCosts: "Pas d'onglet Coûts : heures, outils et agences manquent, le retour tous coûts compris est inconnu.",
    noAds: 'Aucune dépense publicitaire dans les données de cette période.',
    noRevenue: "Aucun chiffre d'affaires mesuré : le rapport donne les coûts et l'activité, pas un retour.",
    beforeGoods:
      "Pas de marge brute dans Réglages : les retours portent sur le chiffre d'affaires, avant coût des ventes.",
    vatUnknown: 'On ne sait pas si les ventes sont TTC : un retour sur des montants TTC est trop flatteur.',
    observers: "Le chiffre d'affaires vu par plusieurs outils est présenté côte à côte, jamais additionné.",
    untracked: (tabs) =>
      `Chiffre d'affaires à 0 sur toutes les lignes de ${tabs} : il n'y est pas suivi, ce n'est pas une vente nulle.`,
    unknownRows: (field, n, rows) =>
      `${field} : ${n} lignes sur ${rows} ne le disent pas ; le total est d'au moins autant.`,
    silent: (platforms) => `${platforms} : pas de données sur cette période, alors qu'il y en avait sur la précédente.`,
    partial: (period, day) => `${period} n'est pas terminé : les chiffres vont jusqu'au ${day}.`,
    dataEnd: (day, period) => `Les données s'arrêtent au ${day} : elles ne couvrent pas tout ${period}.`,
    rangeOnly: (period) =>
      `Les montants ne sont connus que pour l'ensemble ${period} ; le rapport prend cette période.`,
    outside: (n, tab) => `${tab} : ${n} lignes débordent de la période et ne sont pas comptées.`,
    definition: (platform, month) =>
      `${platform} compte des Vues au lieu d'Impressions à partir de ${month} : ce n'est pas une même série.`,
    publishedIn: 'Une publication compte avec tout ce qu’elle a recueilli depuis, dans le mois de sa parution.',
    currencyTaken: (tabs, currency) => `${tabs} : devise non précisée, considérée en ${currency}.`,
    currencyMissing: (tabs, currency) =>
      `${tabs} : les montants en ${currency} ne sont pas comptés ; saisissez le taux dans Réglages.`,
    budgetGap: (platform, typed, exported) =>
      `Budget publicitaire ${platform} : ${typed} saisis dans Coûts, ${exported} dans l'export, qui fait foi.`,
    unread: (tab, row, text) => `${tab}, ligne ${row} : ${text}`,
    costWithoutAmount: (tab, row) =>
      `${tab}, ligne ${row} : ni montant, ni heures avec un taux ; les coûts sont d'au moins autant.`,
    costWithoutRate: (tab, row, currency) =>
      `${tab}, ligne ${row} : en ${currency}, non comptée ; saisissez le taux dans Réglages.`,
    causes: 'Deux choses qui évoluent ensemble ne sont pas forcément cause et effet ; seul un test le dit.',
    organic: 'Ce que l’on a vu ici et acheté plus tard ailleurs n’est dans aucun chiffre.',
    smallSamples: (n) => `${n} publications de moins d'une semaine ne sont pas encore classées.`,
  },

  method: {
    source: (tab, source, rows, from, to) => `${tab} : ${source}, ${rows} lignes, du ${from} au ${to}.`,
    sourceUndated: (tab, source, rows) => `${tab} : ${source}, ${rows} lignes sans date.`,
    unread: (tab, text) => `${tab} : ${text}`,
    invested:
      'Investi : dépenses publicitaires des exports et onglet Coûts de la période ; un export remplace un budget saisi.',
    revenue: (according) => `Rapporté : ${according} ; les autres mesures figurent à côté, sans être ajoutées.`,
    fullReturn:
      'Retour, tous coûts compris : (rapporté × marge brute − coûts) ÷ coûts ; sans marge, sur le chiffre d’affaires.',
    adsReturn: "Retour sur la publicité : chiffre d'affaires des lignes payantes ÷ leur dépense, selon la plateforme.",
    engagements:
      "Interactions : réactions + commentaires + partages + enregistrements présents dans l'export ; jamais les clics.",
    range:
      "Fourchette d'un retour : d'après le nombre de ventes (Poisson), pour toutes les campagnes jugées ; son bas, selon l'outil qui en voit le moins.",
    kept: 'Une phrase réécrite, un cadre rempli et ce que vous notez à côté d’une ligne (colonne I) restent dans le rapport suivant.',
    internal: 'Établi dans ce document par Social ROI for Sheets ; les données ne l’ont pas quitté.',
  },
  notes: {
    invested: (ads, other) => `Publicité ${ads} + autres coûts ${other}.`,
    revenueRows: (n) => `Somme de ${n} lignes.`,
    atLeast: (n) => `Au moins : ${n} lignes ne le disent pas.`,
    computed: (text) => `Calcul actuel : ${text}`,
  },
  made: (name) => `Le rapport est prêt : ${name}`,
  missing: (platforms, period) =>
    `${platforms} : des données le mois précédent, aucune pour ${period}. Faire le rapport sans ?`,
  noData:
    "Aucune ligne datée. Collez d'abord un export dans un onglet (menu › Ajouter des données montre ce qui est lu).",
  failed: (reason) =>
    `Le rapport n'a pas pu être écrit, et le document est resté comme avant. Réessayez dans une minute. (Sheets répond : ${reason})`,
  repaired: (name) => `Un rapport interrompu a été remis en l'état : ${name}.`,
};
