/**
 * Keys and values of all tokens so far. The runtime copies what it is given at every call, so there is room for a few
 * more tokens but not for all that may come.
 */

/** The room grows and shrinks in steps of this many positions. */
const ROOM_STEP = 256;

export interface CacheShape {
  readonly layers: number;
  readonly kvHeads: number;
  readonly headDim: number;
}

interface LayerCache {
  /** [kvHeads, headDim, room]: the product with the queries reads keys by feature. */
  readonly keys: Float32Array;
  /** [kvHeads, room, headDim]. */
  readonly values: Float32Array;
}

export class KvCache {
  #layers: readonly LayerCache[];
  #room = ROOM_STEP;
  #length = 0;

  constructor(private readonly shape: CacheShape) {
    this.#layers = Array.from({ length: shape.layers }, () => this.#newLayer(this.#room));
  }

  /** Positions that are filled. */
  get length(): number {
    return this.#length;
  }

  /** Positions that there is room for; those behind `length` hold nothing of meaning. */
  get room(): number {
    return this.#room;
  }

  layer(index: number): LayerCache {
    const layer = this.#layers[index];
    if (layer === undefined) throw new RangeError(`no layer ${index}`);
    return layer;
  }

  /** Forgets positions from `length` on. */
  cut(length: number): void {
    this.#length = Math.min(this.#length, length);
    this.#fit(this.#length);
  }

  /**
   * Adds `count` positions.
   * @param added each layer's keys and values, float32 [kvHeads, count, headDim]
   */
  append(
    count: number,
    added: (layer: number) => { readonly keys: Float32Array; readonly values: Float32Array },
  ): void {
    this.#fit(this.#length + count);
    const { kvHeads, headDim } = this.shape;
    const room = this.#room;
    this.#layers.forEach(({ keys, values }, index) => {
      const rows = added(index);
      for (let head = 0; head < kvHeads; head++) {
        const from = head * count * headDim;
        values.set(
          rows.values.subarray(from, from + count * headDim),
          (head * room + this.#length) * headDim,
        );
        for (let i = 0; i < count; i++) {
          for (let feature = 0; feature < headDim; feature++) {
            keys[(head * headDim + feature) * room + this.#length + i] =
              rows.keys[from + i * headDim + feature] ?? 0;
          }
        }
      }
    });
    this.#length += count;
  }

  /** Makes the room the smallest that holds `length` positions: the same length gives the same sums, to the bit. */
  #fit(length: number): void {
    const room = Math.max(1, Math.ceil(length / ROOM_STEP)) * ROOM_STEP;
    if (room === this.#room) return;
    const old = this.#room;
    this.#room = room;
    const { kvHeads, headDim } = this.shape;
    const kept = this.#length;
    this.#layers = this.#layers.map(({ keys, values }) => {
      const moved = this.#newLayer(room);
      for (let row = 0; row < kvHeads * headDim; row++) {
        moved.keys.set(keys.subarray(row * old, row * old + kept), row * room);
      }
      for (let head = 0; head < kvHeads; head++) {
        const from = head * old * headDim;
        moved.values.set(values.subarray(from, from + kept * headDim), head * room * headDim);
      }
      return moved;
    });
  }

  #newLayer(room: number): LayerCache {
    const size = this.shape.kvHeads * this.shape.headDim * room;
    return { keys: new Float32Array(size), values: new Float32Array(size) };
  }
}
