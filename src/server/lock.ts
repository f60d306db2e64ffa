import { UserError } from '../core/lib/errors.ts';

/** Milliseconds to wait for somebody else's save. */
const LONGEST_WAIT = 10_000;

/** Runs with the document's lock held; what was written is out before it is let go. */
export function withLock<Result>(run: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(LONGEST_WAIT)) throw new UserError((language) => language.menu.busy);
  try {
    const result = run();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
