/** One place that has the bytes of a base. */
export interface BaseSource {
  /** As it is said to the person. */
  readonly name: string;
  /**
   * The file from `offset` to its end. What has been read when it fails stays: another source goes on from there.
   * @throws Error with the reason, short, or the signal's reason
   */
  read(offset: number, signal: AbortSignal): AsyncIterable<Uint8Array>;
}
