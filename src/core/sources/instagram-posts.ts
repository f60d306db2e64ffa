import type { SourceDefinition } from './define.ts';

const NEVER_ZERO = 'the export never prints 0 in this column of stories: thousands of blanks stand where zeros would';

/** Posts, reels and stories of an Instagram account, from Meta Business Suite. */
export const instagramPosts: SourceDefinition = {
  id: 'instagram-posts',
  name: { en: 'Instagram posts', fr: 'Publications Instagram' },
  platform: 'Instagram',
  grain: 'post',
  paid: 'organic',
  dates: 'mdy',
  signatures: [
    ['Account username', 'Publish time'],
    ['Post ID', 'Publish time', 'Likes'],
    ['Nom de profil du compte', 'Heure de publication'],
    ['Identifiant de la publication', 'Heure de publication', 'Mentions J’aime'],
    ['Nome de usuário da conta', 'Horário de publicação'],
    ['Identificação da publicação', 'Horário de publicação', 'Curtidas'],
  ],
  decimals: ['.', '.', '.', '.', '.', '.'],
  columns: [
    { field: 'date', headers: ['Publish time', 'Heure de publication', 'Horário de publicação'] },
    { field: 'account', headers: ['Account name', 'Nom du compte', 'Nome da conta'] },
    { field: 'account', headers: ['Account username', 'Nom de profil du compte', 'Nome de usuário da conta'] },
    { field: 'post_id', headers: ['Post ID', 'Identifiant de la publication', 'Identificação da publicação'] },
    { field: 'permalink', headers: ['Permalink', 'Permalien', 'Link permanente'] },
    { field: 'text', headers: ['Description', 'Descrição'] },
    { field: 'post_type', headers: ['Post type', 'Type de publication', 'Tipo de publicação'] },
    { field: 'views', headers: ['Views', 'Vues', 'Visualizações'], unfilledIfZeroWhile: 'reach' },
    { field: 'impressions', headers: ['Impressions', 'Impressões'] },
    { field: 'reach', headers: ['Reach', 'Couverture', 'Portée', 'Alcance'] },
    { field: 'reactions', headers: ['Likes', 'Mentions J’aime', 'Curtidas'] },
    { field: 'comments', headers: ['Comments', 'Commentaires', 'Comentários'] },
    { field: 'shares', headers: ['Shares', 'Partages', 'Compartilhamentos'] },
    { field: 'saves', headers: ['Saves', 'Enregistrements', 'Salvamentos'] },
    {
      field: 'followers_gained',
      headers: ['Follows', 'Followers en plus', 'Seguimentos'],
      blankMeansZero: NEVER_ZERO,
    },
    {
      field: 'profile_visits',
      headers: ['Profile visits', 'Visites de profil', 'Visites du profil', 'Visitas ao perfil'],
      blankMeansZero: NEVER_ZERO,
    },
    { field: 'replies', headers: ['Replies', 'Réponses', 'Respostas'] },
    {
      field: 'link_clicks',
      headers: ['Link clicks', 'Clics sur le lien', 'Clics sur un lien', 'Cliques no link'],
      blankMeansZero: NEVER_ZERO,
    },
  ],
};
