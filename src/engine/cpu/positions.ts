/** What the graph is told about where its tokens stand. Computed here, so that no length is built into the graph. */

export interface Angles {
  /** [count, headDim / 2]. */
  readonly cosines: Float32Array;
  readonly sines: Float32Array;
}

/** Rotary embedding (Su et al. 2021): position * theta^(-2 i / headDim) for positions from `first` on. */
export function angles(first: number, count: number, headDim: number, theta: number): Angles {
  const half = headDim / 2;
  const cosines = new Float32Array(count * half);
  const sines = new Float32Array(count * half);
  for (let feature = 0; feature < half; feature++) {
    const frequency = theta ** (-feature / half);
    for (let i = 0; i < count; i++) {
      const angle = (first + i) * frequency;
      cosines[i * half + feature] = Math.cos(angle);
      sines[i * half + feature] = Math.sin(angle);
    }
  }
  return { cosines, sines };
}

/** Far below any score, yet finite: minus infinity less itself is no number. */
const HIDDEN = -1e9;

/**
 * Each token sees the whole past and, of the new tokens, those up to itself.
 *
 * @param group queries that share a key: their rows repeat
 * @param room positions of the cache, of which `past` are filled
 * @returns [group * count, room + count], added to the scores
 */
export function causalMask(group: number, count: number, past: number, room: number): Float32Array {
  const width = room + count;
  const mask = new Float32Array(group * count * width).fill(HIDDEN);
  for (let row = 0; row < group * count; row++) {
    const start = row * width;
    mask.fill(0, start, start + past);
    mask.fill(0, start + room, start + room + (row % count) + 1);
  }
  return mask;
}
