/** What is wrong with the form of a tagged address, so that analytics would not find the tag, or not all of it. */
import type { Rule } from './checked-tag.ts';

const NEEDED = ['utm_source', 'utm_medium', 'utm_campaign'];

/** & written as in the source of a page: all parameters but the first have another name then. */
export const pageAmpersand: Rule = ({ address }) =>
  /&(?:amp;)+/i.test(address.query) ? ({ tags }) => tags.pageAmpersand() : undefined;

/** A tag appended with ? to an address that had one. */
export const secondQuestionMark: Rule = ({ address }) =>
  address.query.includes('?', 1) && /\?.*\?utm_/i.test(address.query)
    ? ({ tags }) => tags.secondQuestionMark()
    : undefined;

export const behindAnchor: Rule = ({ query, parameters }) =>
  parameters.some((parameter) => !query.includes(parameter)) ? ({ tags }) => tags.behindAnchor() : undefined;

export const noTag: Rule = ({ address, parameters }) =>
  parameters.length === 0 && !/utm_/i.test(address.query) ? ({ tags }) => tags.noTag() : undefined;

/** One of the three that make a tag is missing, or has nothing behind its =. */
export const missing: Rule = ({ parameters }) => {
  const names = NEEDED.filter((name) => !parameters.some((each) => each.name === name && each.value.trim() !== ''));
  return parameters.length > 0 && names.length > 0 ? ({ tags }) => tags.missing(names) : undefined;
};

export const twice: Rule = ({ parameters }) => {
  const all = parameters.map(({ name }) => name);
  const names = all.filter((name, index) => all.indexOf(name) !== index);
  return names.length > 0 ? ({ tags }) => tags.twice([...new Set(names)]) : undefined;
};
