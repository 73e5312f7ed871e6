/** Which tokens may come next: one bit a token, little-endian words, as xgrammar writes it. */
export type TokenMask = Int32Array;

export function allows(mask: TokenMask, token: number): boolean {
  return ((mask[token >> 5] ?? 0) & (1 << (token & 31))) !== 0;
}

/** Whether nothing but a stop token may follow: the message is complete and needs no further forward pass. */
export function isComplete(mask: TokenMask, stopTokens: ReadonlySet<number>): boolean {
  let stops = 0;
  for (const token of stopTokens) if (allows(mask, token)) stops++;
  if (stops === 0) return false;
  let bits = 0;
  for (const word of mask) {
    for (let rest = word; rest !== 0; rest &= rest - 1) if (++bits > stops) return false;
  }
  return true;
}
