/**
 * Where the seeds of replies come from: from chance, or, where the page's address names one (`?seed=7`), that for the
 * first reply, the next number for the next, so that the same page writes the same again.
 *
 * @param search the query of the address
 * @returns the seed of the next reply, a whole number below 2³²
 */
export function seedsFrom(search: string): () => number {
  const named = new URLSearchParams(search).get('seed') ?? '';
  if (!/^\d{1,10}$/.test(named)) return () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  let next = Number(named);
  return () => next++ >>> 0;
}
