import { kpis } from '../goals/kpis.ts';
import { OBJECTIVES } from '../goals/objectives.ts';
import type { Choice, TabDefinition } from './define.ts';

export const SCOPE_TYPES: readonly Choice[] = [
  { id: 'all', name: { en: 'All platforms', fr: 'Toutes les plateformes' }, aliases: ['all', 'tout', 'toutes'] },
  { id: 'platform', name: { en: 'One platform', fr: 'Une plateforme' }, aliases: ['plateforme', 'network', 'réseau'] },
  { id: 'campaign', name: { en: 'One campaign', fr: 'Une campagne' }, aliases: ['campagne'] },
  { id: 'account', name: { en: 'One account', fr: 'Un compte' }, aliases: ['compte', 'page'] },
];

/** How the number of a goal is measured: counted since the start, as it stands, or as a share. */
export const GOAL_KINDS: readonly Choice[] = [
  { id: 'total', name: { en: 'Total since the start', fr: 'Total depuis le début' }, aliases: ['count', 'cumul'] },
  { id: 'level', name: { en: 'Level', fr: 'Niveau' }, aliases: ['average', 'moyenne'] },
  { id: 'rate', name: { en: 'Rate', fr: 'Taux' }, aliases: ['share', 'part', '%'] },
];

export const DIRECTIONS: readonly Choice[] = [
  { id: 'more', name: { en: 'Up', fr: 'À la hausse' }, aliases: ['higher', 'increase', 'hausse', '+'] },
  { id: 'less', name: { en: 'Down', fr: 'À la baisse' }, aliases: ['lower', 'decrease', 'baisse', '-'] },
];

export const TARGET_FORMS: readonly Choice[] = [
  { id: 'absolute', name: { en: 'Value to get to', fr: 'Valeur visée' }, aliases: ['value', 'number', 'valeur'] },
  { id: 'relative', name: { en: 'Change in percent', fr: 'Variation en pourcentage' }, aliases: ['percent', '%'] },
  { id: 'points', name: { en: 'Change in points', fr: 'Variation en points' }, aliases: ['pts', 'point'] },
];

const text = { kind: 'text' } as const;
const number = { kind: 'number' } as const;
const day = { kind: 'day' } as const;

export const goalsTab: TabDefinition = {
  id: 'goals',
  name: { en: 'Goals', fr: 'Objectifs' },
  columns: [
    {
      id: 'id',
      name: { en: 'Id', fr: 'Identifiant' },
      kind: text,
      hint: {
        en: 'Leave it as it is: the panel finds the goal by it, wherever the row is moved.',
        fr: "À laisser tel quel : le panneau s'en sert pour retrouver l'objectif, où que soit la ligne.",
      },
      width: 70,
    },
    { id: 'name', name: { en: 'Name', fr: 'Nom' }, aliases: ['Goal', 'Objectif'], kind: text, width: 180 },
    {
      id: 'objective',
      name: { en: 'Business objective', fr: "Objectif de l'entreprise" },
      aliases: ['Objective', 'Objectif métier'],
      kind: { kind: 'choice', choices: OBJECTIVES, open: true },
      width: 180,
    },
    {
      id: 'kpi',
      name: { en: 'KPI', fr: 'Indicateur' },
      aliases: ['Indicator', 'Metric', 'Mesure'],
      kind: { kind: 'choice', choices: kpis, open: true },
      required: true,
      width: 140,
    },
    {
      id: 'scopeType',
      name: { en: 'Scope type', fr: 'Type de périmètre' },
      kind: { kind: 'choice', choices: SCOPE_TYPES },
      width: 130,
    },
    { id: 'scope', name: { en: 'Scope', fr: 'Périmètre' }, kind: text, width: 120 },
    { id: 'kind', name: { en: 'Kind', fr: 'Nature' }, kind: { kind: 'choice', choices: GOAL_KINDS }, width: 130 },
    {
      id: 'direction',
      name: { en: 'Direction', fr: 'Sens' },
      kind: { kind: 'choice', choices: DIRECTIONS },
      hint: {
        en: 'Follows from the starting point and the target.',
        fr: 'Se déduit du point de départ et de la cible.',
      },
      width: 90,
    },
    {
      id: 'targetForm',
      name: { en: 'Target form', fr: 'Forme de la cible' },
      kind: { kind: 'choice', choices: TARGET_FORMS },
      width: 130,
    },
    {
      id: 'stage',
      name: { en: 'Stage', fr: 'Étape' },
      kind: text,
      hint: {
        en: 'Enquiries, appointments, quotes … each stage is a row of its own under the same name.',
        fr: 'Demandes, rendez-vous, devis… chaque étape a sa ligne, sous le même nom.',
      },
      width: 100,
    },
    { id: 'unit', name: { en: 'Unit', fr: 'Unité' }, kind: text, width: 80 },
    {
      id: 'unitValue',
      name: { en: 'Value of one', fr: "Valeur d'une unité" },
      aliases: ['Unit value', 'Valeur unitaire'],
      kind: number,
      width: 90,
    },
    {
      id: 'startValue',
      name: { en: 'Starting point', fr: 'Point de départ' },
      aliases: ['Start value', 'Valeur de départ'],
      kind: number,
      required: true,
      width: 100,
    },
    { id: 'target', name: { en: 'Target', fr: 'Cible' }, kind: number, required: true, width: 80 },
    {
      id: 'ifMissed',
      name: { en: 'If we miss it, we will', fr: 'Si nous la manquons, nous' },
      aliases: ['If missed', 'Si manqué'],
      kind: text,
      width: 180,
    },
    { id: 'start', name: { en: 'Start', fr: 'Début' }, aliases: ['Start date'], kind: day, width: 90 },
    {
      id: 'deadline',
      name: { en: 'Deadline', fr: 'Échéance' },
      aliases: ['By', 'Date limite'],
      kind: day,
      required: true,
      width: 90,
    },
    { id: 'owner', name: { en: 'Owner', fr: 'Responsable' }, kind: text, width: 110 },
    {
      id: 'currentValue',
      name: { en: 'Current value', fr: 'Valeur actuelle' },
      kind: number,
      hint: {
        en: 'Filled in where your tabs hold this figure. Type it where they do not: what you type stays.',
        fr: 'Se remplit si vos onglets contiennent ce chiffre. Sinon, saisissez-le : votre saisie reste.',
      },
      width: 100,
    },
    { id: 'updated', name: { en: 'Updated', fr: 'Mis à jour' }, aliases: ['Mise à jour'], kind: day, width: 90 },
    { id: 'status', name: { en: 'Status', fr: 'Statut' }, kind: text, width: 100 },
    { id: 'result', name: { en: 'Result', fr: 'Résultat' }, kind: text, width: 140 },
  ],
};
