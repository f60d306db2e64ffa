/** The page of the playground: opens the workbook that this browser remembers, or what the server was started with. */
import { setTranslationMethod } from '@odoo/o-spreadsheet';
import { openDoor } from './door.ts';
import { element } from './element.ts';
import { Shell } from './shell.ts';
import { fetchAddOn, fetchStart } from './start.ts';
import { load } from './store.ts';
import { translate } from './terms.ts';
import { pageWords } from './words.ts';
import { wishOf } from './workbook.ts';

const opening = open();
openDoor(opening);
opening.catch((error) => {
  const text = error instanceof Error ? error.message : String(error);
  const sentence = pageWords(navigator.language).broken(text);
  document.body.replaceChildren(element('p', { class: 'broken', role: 'alert' }, sentence));
  console.error(error, error instanceof Error ? error.cause : '');
});

async function open(): Promise<Shell> {
  const wish = wishOf(location.search);
  const start = await fetchStart();
  const addOn = await fetchAddOn(start);
  const stored = wish.fresh ? undefined : await load();
  const kept = stored?.start === start.id ? stored : undefined;
  const userLocale = wish.lang ?? kept?.userLocale ?? start.lang;
  // Before the engine's first model, for it translates while it sets itself up.
  setTranslationMethod((...[text]) => translate(String(text), userLocale));
  const opened = new Shell(start, addOn, kept, { ...wish, lang: userLocale });
  // What was asked for once must not be asked again when the page is loaded again.
  history.replaceState(null, '', '/');
  await opened.show(document.body);
  return opened;
}
