/** A number, as it is read, with its noun: "1 row", "2 rows". */
export function counted(n: string, one: string, many: string): string {
  return `${n} ${n === '1' ? one : many}`;
}
