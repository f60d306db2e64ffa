import { isMeasure } from '../fields.ts';
import type { SourceDefinition } from './define.ts';

/**
 * Any other table of Google Analytics 4 below its lines of '#': days, landing pages, pages, countries, the parts of a
 * report snapshot. All channels are together in it, so none of it is social, and none another channel either. "Nth day"
 * counts from the first day of the period.
 */
export const ga4Report: SourceDefinition = {
  id: 'ga4-report',
  name: { en: 'GA4 report', fr: 'Rapport GA4' },
  platform: 'Web',
  grain: 'range',
  paid: 'unknown',
  social: 'all',
  periodAbove: true,
  segments: true,
  belowComments: true,
  blankMeansTotal: ['page', 'breakdown', 'date', 'hour'],
  signatures: [
    ['Landing page', 'Sessions'],
    ['Landing page + query string', 'Sessions'],
    ['Page de destination', 'Sessions'],
  ],
  decimals: ['.', '.', '.'],
  fits: (fields) => [...fields].some(isMeasure),
  columns: [
    { field: 'date', headers: ['Nth day', 'Día N'], fromStart: true },
    {
      field: 'hour',
      headers: ['Date + hour (YYYYMMDDHH)', 'Date + heure (AAAAMMJJHH)', 'Date et heure (AAAAMMJJHH)'],
    },
    { field: 'date', headers: ['Date', 'Fecha'] },
    {
      field: 'page',
      headers: [
        'Landing page',
        'Landing page + query string',
        'Page de destination',
        'Page path and screen class',
        'Page title and screen class',
        'Título de página y clase de pantalla',
      ],
    },
    { field: 'breakdown', headers: ['Country', 'Pays', 'País'] },
    { field: 'breakdown', headers: ['Country ID', 'ID del país'] },
    { field: 'breakdown', headers: ['Platform', 'Plataforma'] },
    { field: 'breakdown', headers: ['Device category', "Catégorie d'appareil"] },
    {
      field: 'breakdown',
      headers: ['Event name', "Nom de l'événement", 'Nombre del evento'],
      repeats: { measures: ['sessions', 'engaged_sessions', 'users'], once: 'session_start' },
    },
    { field: 'users', headers: ['Total users', 'Users', 'Nombre total d’utilisateurs', 'Utilisateurs', 'Usuarios'] },
    { field: 'users', headers: ['Active users', 'Utilisateurs actifs'] },
    { field: 'sessions', headers: ['Sessions', 'Sesiones'] },
    { field: 'engaged_sessions', headers: ['Engaged sessions', 'Sessions avec engagement', 'Sessions engagées'] },
    { field: 'page_views', headers: ['Views', 'Vues', 'Pages vues', 'Vistas'] },
    { field: 'conversions', headers: ['Key events', 'Événements clés'] },
    { field: 'conversions', headers: ['Conversions', 'Conversiones'] },
    { field: 'purchases', headers: ['Ecommerce purchases', "Achats d'e-commerce"] },
    { field: 'revenue', headers: ['Total revenue', 'Revenu total', 'Total de ingresos'] },
    { field: 'revenue', headers: ['Purchase revenue', 'Revenus issus des achats'] },
  ],
};
