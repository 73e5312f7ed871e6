import { EngineError } from './error.ts';

/** A file of the app that cannot be had is a matter of the network. */
export async function arrived<T>(file: Promise<T>): Promise<T> {
  try {
    return await file;
  } catch (reason) {
    throw new EngineError('offline', String(reason));
  }
}
