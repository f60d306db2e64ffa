/** The spreadsheet's side, as the panel calls it: one promise for each question. */
import type { Api, Failure, Reply } from '../core/protocol.ts';

/** What google.script.run is to us: it has one door. */
export interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  socialApi(name: string, json: string): void;
}

/** Thrown where the server understood and refused: its sentence is for the user. */
export class ServerFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'ServerFailure';
    this.failure = failure;
  }
}

export type Ask = <Name extends keyof Api>(
  name: Name,
  ...request: Parameters<Api[Name]>
) => Promise<ReturnType<Api[Name]>>;

/**
 * Asks the server. Rejects with a ServerFailure where it refused, and with another error where it could not be reached,
 * or failed in a way that is no fault of the user.
 */
export function connect(runner: () => Runner): Ask {
  return <Name extends keyof Api>(name: Name, ...request: Parameters<Api[Name]>) =>
    new Promise<ReturnType<Api[Name]>>((resolve, reject) => {
      runner()
        .withSuccessHandler((json) => {
          try {
            const reply = replyIn<ReturnType<Api[Name]>>(json);
            if ('error' in reply) reject(new ServerFailure(reply.error));
            else resolve(reply.ok);
          } catch (error) {
            reject(error);
          }
        })
        .withFailureHandler((error) => reject(error instanceof Error ? error : new Error(String(error))))
        .socialApi(name, JSON.stringify(request[0] ?? {}));
    });
}

function replyIn<Value>(json: unknown): Reply<Value> {
  if (typeof json !== 'string') throw new Error('The server gave no answer.');
  const reply = JSON.parse(json) as Reply<Value>;
  if (typeof reply !== 'object' || reply === null || !('ok' in reply || 'error' in reply)) {
    throw new Error('The server gave an answer of another shape.');
  }
  return reply;
}

/**
 * What an error says for people: our own refusals and Google's (a protected tab) come with a sentence. '' for a lost
 * connection, which comes with a code at most.
 */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message.replace(/^\w*(Error|Exception):\s*/, '').trim() : '';
  return /network|connection|HTTP 0|offline|no answer/i.test(String(error)) ? '' : message;
}
