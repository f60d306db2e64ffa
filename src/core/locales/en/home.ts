/** The five lines of the panel's first view. */
export const home = {
  goals: {
    none: 'No goal yet: set the first one',
    some: (onTrack: number, all: number) => `${onTrack} of ${all} on track or reached`,
    notRead: (n: number) => (n === 1 ? '1 cell of the Goals tab is not understood' : `${n} cells are not understood`),
  },
  data: {
    none: 'No data yet: paste an export into a tab',
    upTo: (tabs: number, day: string) => `${tabs === 1 ? '1 tab' : `${tabs} tabs`} read, data to ${day}`,
    missing: (platforms: string, period: string) => `${platforms}: nothing for ${period}`,
    notRead: (tabs: string) => `Not all of it is understood: ${tabs}`,
  },
  costs: {
    none: 'No costs yet: without them no full return',
    some: (total: string) => `${total} in this period, besides the ads`,
    tags: (spellings: string, share: string) =>
      `${spellings}: one source, ${share} of the revenue under stray spellings`,
  },
  report: {
    none: (period: string) => `Not made yet for ${period}`,
    made: (period: string) => `Made for ${period}`,
  },
  review: {
    none: 'Nothing to review yet',
    reached: (goal: string) => `Reached: ${goal}. Set the next one`,
    missed: (goal: string) => `Missed: ${goal}. Decide what changes`,
  },
};
