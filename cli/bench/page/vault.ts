/** The vault by itself, filled and timed. */
import { searchEntries } from '../../../src/conversation/model/listing.ts';
import type { Session } from '../../../src/vault/session.ts';
import { openVault, type Vault } from '../../../src/vault/vault.ts';

/** Milliseconds. */
export interface VaultTimes {
  readonly openAndList: number;
  readonly openSession: number;
  readonly search: number;
  readonly listed: number;
  readonly found: number;
}

export interface VaultBench {
  /** Sessions first up to last, with as many turns each. */
  fill(first: number, last: number, turns: number): Promise<void>;
  measure(query: string): Promise<VaultTimes>;
}

declare global {
  interface Window {
    readonly vaultBench: VaultBench;
  }
}

const MESSAGE =
  '那天中班午睡，我从十二点站到一点四十，挨个拍，盖被子，捡袜子。蹲久了眼前发黑，就在小椅子上坐了一下。';
const LAYER = '她反复提到「一条一条数」，情绪是疲惫和被盯着的不安，强度很高，来自当众被拍照这件事。';

/** Of the length that people and the model write: some 300 characters a message, 900 a reply. */
function sessionOf(n: number, turns: number): Session {
  const layers = [1, 2, 3, 4].map((k) => `<L${k}>${LAYER.repeat(3)}</L${k}>`).join('');
  const raw = `<empathy_think>${layers}</empathy_think><answer>${LAYER.repeat(10)}</answer>`;
  const id = (k: number): string => `${n.toString(16).padStart(8, '0')}-${k}`;
  return {
    id: n.toString(16).padStart(32, '0'),
    title: `第 ${n} 段：${MESSAGE.slice(n % 20, (n % 20) + 14)}`,
    titledBy: 'opening',
    created: n,
    updated: n,
    turns: Array.from({ length: turns }, (_, k) => ({
      id: id(k),
      parent: k === 0 ? null : id(k - 1),
      created: n,
      lang: 'zh' as const,
      message: `${n}/${k} ${MESSAGE.repeat(6)}`,
      given: null,
      unread: 0,
      raw,
      status: 'done' as const,
      screen: 'none' as const,
      danger: null,
      whose: 'self' as const,
      withheld: null,
      corrections: [],
      feedback: null,
      by: { model: 'bench', name: 'bench', engine: 'cpu' as const },
      tookMs: 1,
      choices: null,
      wishes: null,
    })),
    chosen: {},
  };
}

async function opened(): Promise<Vault> {
  const found = await openVault();
  if (found.locked) throw new Error('the bench sets no passphrase');
  return found.vault;
}

const bench: VaultBench = {
  fill: async (first, last, turns) => {
    const vault = await opened();
    for (let n = first; n < last; n++) vault.save(sessionOf(n, turns), 'now');
    await vault.flush();
    await vault.close();
  },

  measure: async (query) => {
    const begun = performance.now();
    const vault = await opened();
    const { entries } = await vault.list();
    const listed = performance.now();
    const one = entries[Math.floor(entries.length / 2)];
    if (one === undefined) throw new Error('there is nothing to open');
    const opening = performance.now();
    await vault.read(one.id);
    const read = performance.now();
    const found = searchEntries(entries, query);
    const searched = performance.now();
    await vault.close();
    return {
      openAndList: listed - begun,
      openSession: read - opening,
      search: searched - read,
      listed: entries.length,
      found: found.length,
    };
  },
};

Object.defineProperty(window, 'vaultBench', { value: bench });
