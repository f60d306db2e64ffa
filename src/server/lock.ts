import { UserError } from '../core/lib/errors.ts';

/** Milliseconds to wait for somebody else's save. */
const LONGEST_WAIT = 10_000;

/** Milliseconds to wait where the writing can be done another time. */
const SHORT_WAIT = 500;

/** The same for somebody else's report, which takes longer. */
export const WAIT_FOR_REPORT = 60_000;

/** Runs with the document's lock held; what was written is out before it is let go. */
export function withLock<Result>(run: () => Result, longest = LONGEST_WAIT): Result {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(longest)) throw new UserError((language) => language.menu.busy);
  return holding(lock, run);
}

/** The same for what may as well be done next time: nothing runs where somebody else is saving. */
export function whenFree(run: () => void): void {
  const lock = LockService.getDocumentLock();
  if (lock?.tryLock(SHORT_WAIT)) holding(lock, run);
}

function holding<Result>(lock: GoogleAppsScript.Lock.Lock, run: () => Result): Result {
  try {
    const result = run();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
