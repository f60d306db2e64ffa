import type { CampaignSpellings, SpellingDecision, TagCheck, TagRepair } from '../core/protocol.ts';
import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import { h, type View } from './dom.ts';
import { icon } from './icons.ts';
import type { State } from './state.ts';
import { panelWords } from './words.ts';

/** More repairs than these are read better in their tab. */
const SHOWN = 8;

/** The tags that hide where visits came from, the names that are probably one, and what was decided about them. */
export function tagsView(tags: TagCheck, state: State, commands: Commands): View | undefined {
  const words = panelWords(state.locale).data.tags;
  const { period, repairs, campaigns, merged } = tags;
  if (period === '') return undefined;
  const isFine = repairs.length + campaigns.length === 0;
  const isBusy = state.busy !== null;
  return h(
    'section',
    { key: 'tags', class: 'tags', 'aria-labelledby': 'tags-title' },
    h('h2', { key: 'title', id: 'tags-title' }, words.title),
    h('p', { key: 'intro', class: 'quiet' }, isFine ? words.fine(period) : words.intro(period)),
    h(
      'ul',
      { key: 'list' },
      repairs.slice(0, SHOWN).map((repair) => repairView(repair, isBusy, state, commands)),
      campaigns.slice(0, SHOWN).map((group) => campaignView(group, isBusy, state, commands)),
    ),
    !isFine &&
      h(
        'p',
        { key: 'actions', class: 'actions' },
        button({ label: words.write, id: 'write-repairs', isBusy, onclick: commands.writeRepairs }),
        repairs.length > SHOWN && h('span', { key: 'more', class: 'quiet' }, words.more(repairs.length - SHOWN)),
      ),
    merged.length > 0 && mergedView(merged, isBusy, state, commands),
  );
}

function repairView(repair: TagRepair, isBusy: boolean, state: State, commands: Commands): View {
  const words = panelWords(state.locale).data.tags;
  const { kind, found, proposed, why, hides, source, usual } = repair;
  return h(
    'li',
    { key: `repair-${found}`, class: 'repair' },
    h(
      'p',
      { key: 'names', class: 'respelling' },
      h('code', {}, found),
      icon('becomes'),
      h('span', { class: 'spoken' }, ` ${words.becomes} `),
      h('code', {}, proposed),
    ),
    h('p', { key: 'why' }, why),
    hides !== '' && h('p', { key: 'hides', class: 'quiet' }, `${words.hides(hides)}.`),
    kind === 'misspelt' &&
      button({
        label: words.count(usual),
        key: 'count',
        look: 'link',
        isBusy,
        onclick: () => commands.saveSpellings([{ kind: 'source', found: source, as: usual }]),
      }),
  );
}

function campaignView({ names, hides }: CampaignSpellings, isBusy: boolean, state: State, commands: Commands): View {
  const words = panelWords(state.locale).data.tags;
  const [main = '', ...others] = names;
  const decide = (as: (name: string) => string) =>
    commands.saveSpellings(others.map((found): SpellingDecision => ({ kind: 'campaign', found, as: as(found) })));
  return h(
    'li',
    { key: `campaign-${main}`, class: 'repair' },
    h('p', { key: 'what' }, words.same),
    h(
      'ul',
      { key: 'names', class: 'names' },
      names.map((name) => h('li', { key: name }, h('code', {}, name))),
    ),
    hides !== '' && h('p', { key: 'hides', class: 'quiet' }, `${words.hides(hides)}.`),
    h(
      'p',
      { key: 'actions', class: 'actions' },
      button({ label: words.merge(main), key: 'merge', look: 'link', isBusy, onclick: () => decide(() => main) }),
      button({
        label: words.apart,
        name: words.apartNamed(names.join(', ')),
        key: 'apart',
        look: 'link',
        isBusy,
        onclick: () => decide((name) => name),
      }),
    ),
  );
}

function mergedView(merged: TagCheck['merged'], isBusy: boolean, state: State, commands: Commands): View {
  const words = panelWords(state.locale).data.tags;
  return h(
    'details',
    { key: 'merged', class: 'how' },
    h('summary', {}, words.merged(merged.length)),
    h(
      'ul',
      {},
      merged.map(({ kind, found, as }) =>
        h(
          'li',
          { key: `${kind}-${found}`, class: 'merged' },
          h('span', {}, words.countsAs(found, as)),
          button({
            label: words.undo,
            name: words.undoNamed(found),
            look: 'link',
            isBusy,
            onclick: () => commands.saveSpellings([{ kind, found, as: '' }]),
          }),
        ),
      ),
    ),
  );
}
