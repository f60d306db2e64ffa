export const platforms = {
  columns: ['Platform', 'Posts', 'Views', 'Engagements', 'Eng. rate', 'Visits', 'Leads'],
  message: 'Views and reach of different platforms count different things; they have no total.',
  silent: 'no data in this period',
  rateNote: 'Engagements ÷ impressions (views where a layout has no impressions), over the rows that know both.',
};
