/** Rows of the embedding, read from its file: the runtime's copy of the same bytes is out of reach. */

/** Rows that are kept: frequent tokens come again. */
const KEPT_ROWS = 2048;

export class Embedding {
  /** In order of use. */
  readonly #rows = new Map<number, Int8Array<ArrayBuffer>>();

  /**
   * @param blob int8 [vocab, hidden]
   * @param scales float32 [vocab]
   */
  constructor(
    private readonly blob: Blob,
    private readonly scales: Float32Array,
    private readonly hidden: number,
  ) {}

  /** float32 [tokens, hidden]. */
  async lookUp(tokens: readonly number[]): Promise<Float32Array> {
    const rows = await Promise.all(tokens.map((token) => this.#row(token)));
    const embedded = new Float32Array(tokens.length * this.hidden);
    rows.forEach((row, index) => {
      const scale = this.scales[tokens[index] ?? -1] ?? 0;
      const start = index * this.hidden;
      for (let i = 0; i < row.length; i++) embedded[start + i] = (row[i] ?? 0) * scale;
    });
    return embedded;
  }

  async #row(token: number): Promise<Int8Array<ArrayBuffer>> {
    const start = token * this.hidden;
    const row =
      this.#rows.get(token) ?? new Int8Array(await this.blob.slice(start, start + this.hidden).arrayBuffer());
    this.#rows.delete(token);
    this.#rows.set(token, row);
    const oldest = this.#rows.keys().next();
    if (this.#rows.size > KEPT_ROWS && oldest.done !== true) this.#rows.delete(oldest.value);
    return row;
  }
}
