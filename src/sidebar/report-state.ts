/** What the report view knows besides the settings: what is planned, and what was typed for the boxes. */
import type { ReportBox, ReportPlan, ReportReader } from '../core/protocol.ts';

/** A box as the sheet held it, and as it is typed here. */
export interface Box {
  readonly was: string;
  readonly now: string;
}

export type Boxes = Readonly<Record<ReportBox, Box>>;

export const BOXES: readonly ReportBox[] = ['did', 'next'];

/** What was typed and is not in a sheet yet, by the report that it is for. */
export type BoxDrafts = Readonly<Record<string, Readonly<Partial<Record<ReportBox, Box>>>>>;

export interface Mail {
  readonly html: string;
  readonly text: string;
}

export interface ReportState {
  /** What the chosen report would be about; null until the document has answered. */
  readonly plan: ReportPlan | null;
  readonly isAsking: boolean;
  readonly boxes: Boxes;
  /** First and last day, while own dates are typed; null where another period is chosen. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Page one, where the browser did not let it go on the clipboard yet. */
  readonly mail: Mail | null;
}

const EMPTY: Box = { was: '', now: '' };

export const NO_REPORT: ReportState = {
  plan: null,
  isAsking: false,
  boxes: { did: EMPTY, next: EMPTY },
  days: null,
  mail: null,
};

export type ReportAction =
  | { readonly type: 'planAsked' }
  | { readonly type: 'planCame'; readonly plan: ReportPlan | null; readonly drafts: BoxDrafts[string] }
  | { readonly type: 'boxTyped'; readonly box: ReportBox; readonly text: string }
  | { readonly type: 'daysTyped'; readonly days: ReportState['days'] }
  | { readonly type: 'mailCame'; readonly mail: Mail | null };

export function reduceReport(state: ReportState, action: ReportAction): ReportState {
  switch (action.type) {
    case 'planAsked':
      return { ...state, isAsking: true, mail: null };
    case 'planCame':
      return { ...state, plan: action.plan, isAsking: false, boxes: boxesOf(state, action) };
    case 'boxTyped': {
      const box: Box = { ...state.boxes[action.box], now: action.text };
      return { ...state, boxes: { ...state.boxes, [action.box]: box } };
    }
    case 'daysTyped':
      return { ...state, days: action.days };
    case 'mailCame':
      return { ...state, mail: action.mail };
    default:
      return action satisfies never;
  }
}

/** A text that was typed before the document answered stays; else a draft of an earlier time, else what the sheet holds. */
function boxesOf(
  { boxes, plan: before }: ReportState,
  { plan, drafts }: Extract<ReportAction, { type: 'planCame' }>,
): Boxes {
  if (!plan) return boxes;
  const boxOf = (key: ReportBox): Box => {
    const was = plan.texts[key];
    if (!before && isEdited(boxes[key])) return { was, now: boxes[key].now };
    return drafts[key] ?? { was, now: was };
  };
  return { did: boxOf('did'), next: boxOf('next') };
}

export function isEdited({ was, now }: Box): boolean {
  return was !== now;
}

/** The boxes that differ from the sheet. */
export function editedBoxes(boxes: Boxes): Readonly<Partial<Record<ReportBox, Box>>> {
  return Object.fromEntries(BOXES.filter((key) => isEdited(boxes[key])).map((key) => [key, boxes[key]]));
}

/** Under which a draft is kept: a text belongs to one period and one reader. */
export function draftKey(plan: ReportPlan, reader: ReportReader): string {
  return `${plan.key} ${reader}`;
}

export function readerOf(text: string): ReportReader {
  return text === 'management' || text === 'client' ? text : 'self';
}
