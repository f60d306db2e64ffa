import type { TagFault } from '../../findings/tag-check.ts';
import type { data as shape } from '../en/data.ts';

export const data: typeof shape = {
  importGone: "L'onglet en cours de remplissage n'existe plus : quelqu'un l'a supprimé. Ajoutez le fichier à nouveau.",
  tab: 'Balises à corriger',
  table: ['Trouvé', 'Écrire plutôt', 'Pourquoi', 'Ce qui se cache dessous', 'Fait ?'],
  sameCampaign: 'Sans doute la même campagne, écrite autrement. Choisissez un nom et gardez-le partout.',
  why: {
    spelling: ({ source, usual }: TagFault) =>
      `${source} et ${usual} sont un même réseau, mais Google Analytics en montre deux. Écrivez ${usual} dans tous les liens.`,
    misspelt: ({ source, usual }: TagFault) =>
      `Sans doute une faute de frappe : ${source} pour ${usual}. Corrigez le lien.`,
    medium: ({ medium, group }: TagFault) =>
      medium === '' || medium.startsWith('(')
        ? "Le support manque : Google Analytics ne sait pas s'il s'agit d'une publication ou d'une publicité."
        : `Avec le support ${medium}, Google Analytics compte ces visites dans ${group}, et non dans les réseaux sociaux.`,
    missing: ({ network }: TagFault) =>
      `Des liens sur ${network} sans balise : ni la publication ni la campagne ne sont connues. Ajoutez-leur une balise.`,
  },
  hides: {
    sessions: (count: string, sessions: number) => `${count} session${sessions >= 2 ? 's' : ''}`,
    revenue: (amount: string) => `${amount} de chiffre d'affaires`,
    spend: (amount: string) => `${amount} dépensés`,
  },
};
