import type { SectionContext } from './section.ts';

/** What others found, as Settings quote it: one sentence each, with its source and date. */
export function evidenceLines({ account, words }: Pick<SectionContext, 'account' | 'words'>): readonly string[] {
  const say = words.thirdParty;
  return (account.document.settings.evidence ?? []).map(({ text, source, date }) =>
    say.line(text.replace(/[.\s]+$/, ''), source ? say.from(source, date) : say.noSource),
  );
}
