/** The engine tells its timings to console.debug, which Node prints on standard output. */
export function silenceEngine(): void {
  console.debug = () => {};
}
