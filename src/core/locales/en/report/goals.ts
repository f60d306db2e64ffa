export const goals = {
  columns: ['Goal', 'Now', 'Target', 'Deadline', 'Progress', 'Status'],
  none: 'No goal is set yet. Menu › Track goals: a number, a deadline and the objective that it serves.',
  noValue: 'not measured',
  notRead: 'unreadable',
  incomplete: 'to complete',
  monthColumns: ['Month', 'Value', 'Wanted'],
  monthsOfTotal: 'What each month brought, beside what each month of the goal has to bring.',
  monthsOfLevel: 'Each month beside the target.',
  expected: (share: string) => `By the calendar it should be ${share} of the way.`,
};
