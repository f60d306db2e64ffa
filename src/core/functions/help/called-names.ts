/** The names of the functions that a formula calls, in capitals; what stands in texts and in names of sheets is none. */
export function calledNames(formula: string): readonly string[] {
  if (!formula.startsWith('=')) return [];
  const code = formula.replace(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?/g, '""');
  return [...code.matchAll(/(?<![\w.!])([A-Za-z_][\w.]*)\s*\(/g)].map((match) => match[1]!.toUpperCase());
}
