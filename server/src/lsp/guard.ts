import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { inTime } from '../workspace/inTime.ts';

/** A request is about several texts at most, each of which may take its time and be tried twice. */
const patience = 4;

/**
 * Wraps a handler so that no request can end the server: what it throws becomes the request's error and goes to the
 * log, and a request that was cancelled before its answer is answered as cancelled.
 *
 * `turn` lets messages through, a cancellation among them; `ready` resolves when the request can be answered.
 */
export function guarded<Params, Result>(
  handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  {
    turn,
    ready,
    log,
  }: {
    readonly turn: () => Promise<void>;
    readonly ready: (params: Params) => Promise<void>;
    readonly log: (error: unknown) => void;
  },
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, second) => {
    // The library hands a request that has no parameters its token alone.
    const token = second ?? (params as unknown as CancellationToken);
    try {
      await turn();
      if (token.isCancellationRequested) throw cancelled();
      await Promise.race([ready(params), cancellation(token)]);
      if (token.isCancellationRequested) throw cancelled();
      const result = await inTime(() => handler(params, token), patience);
      if (token.isCancellationRequested) throw cancelled();
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log(error);
      throw new ResponseError(
        ErrorCodes.InternalError,
        error instanceof Error ? error.message : String(error),
      );
    }
  };
}

/** Throws the error of a request whose parameters are not what the protocol says. */
export function requireUri(value: unknown): asserts value is string {
  if (typeof value !== 'string' || value === '')
    throw new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a document.');
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function cancellation(token: CancellationToken): Promise<void> {
  return new Promise(resolve => token.onCancellationRequested(() => resolve()));
}
