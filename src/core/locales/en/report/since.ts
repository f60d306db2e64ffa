/** What changed since the period before, in one line. */
export const since = {
  all: (before: string, parts: string) => `Compared with ${before}: ${parts}.`,
  between: '; ',
  invested: (now: string, before: string) => `${now} invested, after ${before}`,
  revenue: (now: string, before: string) => `${now} brought in, after ${before}`,
  fullReturn: (now: string, before: string) => `return ${now}, after ${before}`,
};
