/**
 * What an adapter must bring: a transformer with one KV cache that can be fed, read and cut back. Everything
 * above it (tokens, grammar, sampling, chunked prefill, reuse, abort) is shared in this folder.
 */
export interface TokenModel {
  /** Rows of the logits. */
  readonly vocab: number;
  /** Positions that the KV cache can hold. */
  readonly contextTokens: number;
  /**
   * Tokens of a prefill chunk: `fast` where the person waits for the whole prompt, `short` while they type, so that
   * what they send next does not wait behind a long chunk.
   */
  readonly chunkTokens: { readonly fast: number; readonly short: number };
  /** Feeds tokens behind those in the cache. Returns the last token's logits, float32 [vocab]; valid until the next call. */
  forward(tokens: readonly number[]): Promise<Float32Array>;
  /** Like `forward`, without logits: cheaper where only the cache is wanted. */
  fill(tokens: readonly number[]): Promise<void>;
  /** Keeps the first `length` positions of the cache and forgets the rest. */
  cut(length: number): Promise<void>;
  dispose(): Promise<void>;
}
