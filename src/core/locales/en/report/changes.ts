export const changes = {
  now: 'Now',
  before: 'Before',
  after: (now: string, before: string) => `${now}, after ${before}`,
  points: (points: string) => `${points} pt`,
  incomplete: 'data incomplete',
  otherDefinition: 'other count',
};
