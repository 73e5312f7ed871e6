import { argon2id } from 'hash-wasm';

/** They lie readable beside the wrapped key: without them nobody could derive it again. */
export interface KdfParameters {
  readonly name: 'argon2id';
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly memoryKiB: number;
  readonly passes: number;
}

const KEY_BYTES = 32;

/** Argon2id on this thread, one lane. @throws Error when there is no room for its memory */
export async function argon2(
  password: Uint8Array<ArrayBuffer>,
  { salt, memoryKiB, passes }: KdfParameters,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await argon2id({
    password,
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: 1,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
  return new Uint8Array(bytes);
}
