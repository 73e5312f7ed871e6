/** The gold records, for tests. */
import type { Lang, Layer } from './types.ts';

export type Chain = Readonly<Record<Layer, string>>;

export interface GoldRecord {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly post: string;
  readonly coe: Chain;
  readonly answer: string;
  readonly rejected: string;
  readonly followup?: { readonly message: string; readonly coe: Chain; readonly answer: string };
}

const files = import.meta.glob<string>('../../data/empathy-qa/train/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const GOLD: readonly GoldRecord[] = Object.values(files).flatMap((file) =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldRecord),
);
