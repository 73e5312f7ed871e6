import { asEngineError, EngineError } from './error.ts';

/** Why a worker failed, by its `error` event. Nothing is said of a worker whose own file could not be had. */
export function workerFault(event: Event): EngineError {
  return event instanceof ErrorEvent
    ? asEngineError(event.message)
    : new EngineError('offline', 'the worker did not come');
}
