/** A number, as it is read, with its noun: "0 ligne", "1 ligne", "2 lignes". */
export function counted(n: string, one: string, many: string): string {
  return `${n} ${n === '0' || n === '1' ? one : many}`;
}
