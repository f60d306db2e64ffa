/** Words of statistics and of the trade that a marketer's director need not know. */
export const NOT_IN_ENGLISH =
  /\b(facts|grain|pooled|lower bound|lift|shrinkage|bootstrap|p-values?|significant(ly)?|Wilson|POEM|vanity|baselines?)\b/i;
export const NOT_IN_FRENCH =
  /\b(lignes? de base|métriques? de vanité|portée cumulée|sensibilisation|significati(f|ve|vement)|bootstrap|Wilson|POEM|possédée?s?)\b|^atteindre$/i;
