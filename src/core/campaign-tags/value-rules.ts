/** What is wrong with what a tag says, whichever channel it leads to. */
import { usualSource } from '../facts/platforms.ts';
import { normaliseHeader } from '../sources/headers.ts';
import { isPlaceholder, type Rule, shown } from './checked-tag.ts';

const E_MAIL = /[^\s@=&?/]+@[^\s@]+\.\p{L}{2,}/u;

/** Ten digits from 0 on, in pairs or not, or a country's code and 8 to 13 digits: no day, and no id of an ad. */
const PHONE = /(?:^|[^\d.-])(?:0[1-9](?:[ .-]?\d\d){4}|(?:\+|00)[1-9](?:[ .-]?\d){8,13})(?![\d.-])/;

export const placeholder: Rule = ({ parameters }) => {
  const found = parameters.filter(({ value }) => isPlaceholder(value)).map(shown);
  return found.length > 0 ? ({ tags }) => tags.placeholder(found) : undefined;
};

/** Mail addresses anywhere in the query, phone numbers in the tag. A plus sign that nobody encoded is read as one. */
export const personalData: Rule = ({ query, parameters }) => {
  const mail = [...query, ...parameters.filter((each) => !query.includes(each))].filter(
    ({ value }) => value.includes('@') && E_MAIL.test(value),
  );
  const phone = parameters.filter(
    ({ value, text }) => PHONE.test(value) || PHONE.test(text.slice(text.indexOf('=') + 1)),
  );
  const found = [...new Set([...mail, ...phone])].map(({ name }) => name);
  return found.length > 0 ? ({ tags }) => tags.personalData(found) : undefined;
};

/** Spaces that nobody sees make a second row of the same name. */
export const edgeSpaces: Rule = (tag) => {
  const found = tag.filled.filter(({ value }) => value !== value.trim());
  return found.length > 0 ? ({ tags }) => tags.edgeSpaces(found.map(({ name }) => name)) : undefined;
};

export const spaces: Rule = (tag) => {
  const found = tag.filled.filter(({ value }) => /\s/.test(value.trim()));
  if (found.length > 0) return ({ tags }) => tags.spaces(found.map(shown), hyphenated(found[0]!.value));
  const isBroken = /\s/.test(tag.typed.trim());
  return isBroken ? ({ tags }) => tags.spaceInside(tag.typed.trim()) : undefined;
};

/** Of the three that reports group by: there facebook and Facebook are two rows. */
export const capitals: Rule = (tag) => {
  const found = tag.filled.filter(
    ({ name, value }) => /^utm_(?:source|medium|campaign)$/.test(name) && value !== value.toLowerCase(),
  );
  if (found.length === 0) return undefined;
  const { value } = found[0]!;
  return ({ tags }) => tags.capitals(found.map(shown), value.trim(), value.trim().toLowerCase());
};

/** A network that goes by another name elsewhere: fb, Facebook Ads. Its full name is right, even where it has an alias. */
export const spelling: Rule = ({ source }) => {
  const usual = usualSource(source);
  const written = normaliseHeader(source);
  if (usual === undefined || written === usual || written === 'x') return undefined;
  return ({ tags }) => tags.spelling(source.trim(), usual);
};

function hyphenated(value: string): string {
  return value.trim().replace(/\s+/g, '-').toLowerCase();
}
