import { type Saved, save } from './store.ts';

const QUIET_MS = 500;

/** Keeps the workbook in this browser, a moment after its last change. */
export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly snapshot: () => Saved,
    private readonly told: (state: 'saved' | 'saving' | 'failed') => void,
  ) {
    window.addEventListener('pagehide', () => void this.saved());
  }

  /** Something has changed. */
  touch(): void {
    if (this.stopped) return;
    this.told('saving');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), QUIET_MS);
  }

  /** Writes what waits, and is fulfilled when it stands. */
  saved(): Promise<void> {
    if (this.timer !== undefined) this.write();
    return this.last;
  }

  /** The page is about to start from something else: nothing more may be written. */
  stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.last;
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.last = this.last
      .then(() => save(this.snapshot()))
      .then(
        () => this.told(this.timer === undefined ? 'saved' : 'saving'),
        () => this.told('failed'),
      );
  }
}
