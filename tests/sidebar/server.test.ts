import { describe, expect, it } from 'vitest';
import { connect, type Runner, ServerFailure } from '../../src/sidebar/server.ts';

interface Call {
  readonly name: string;
  readonly json: string;
}

/** A google.script.run that answers at once with what it is given; an Error goes to the failure handler. */
function runner(answer: unknown, calls: Call[] = []): Runner {
  const handlers = (onSuccess: (reply: unknown) => void, onFailure: (error: unknown) => void): Runner => ({
    withSuccessHandler: (handler) => handlers(handler, onFailure),
    withFailureHandler: (handler) => handlers(onSuccess, handler),
    socialApi: (name, json) => {
      calls.push({ name, json });
      if (answer instanceof Error) onFailure(answer);
      else onSuccess(answer);
    },
  });
  return handlers(
    () => {},
    () => {},
  );
}

describe('asking the server', () => {
  it('sends the request as JSON through the one door, and gives back what stands in ok', async () => {
    const calls: Call[] = [];
    const ask = connect(() => runner('{"ok":{"name":"Costs"}}', calls));
    expect(await ask('openTab', { tab: 'costs' })).toEqual({ name: 'Costs' });
    await connect(() => runner('{"ok":null}', calls))('home');
    expect(calls).toEqual([
      { name: 'openTab', json: '{"tab":"costs"}' },
      { name: 'home', json: '{}' },
    ]);
  });

  it('rejects a refusal with its sentence and its fields', async () => {
    const reply = { error: { message: 'No deadline', fields: [{ field: 'deadline', message: 'No deadline' }] } };
    const error = await connect(() => runner(JSON.stringify(reply)))('goals').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ServerFailure);
    expect((error as ServerFailure).failure).toEqual(reply.error);
  });

  it.each([[new Error('NetworkError')], [undefined], [null], ['not JSON'], ['null'], ['{}']])(
    'tells %s apart from a refusal: it is nothing that the user did',
    async (answer) => {
      const error = await connect(() => runner(answer))('goals').catch((e: unknown) => e);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(ServerFailure);
    },
  );
});
