import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChatMessage, Role } from '../src/engine/port.ts';

const NANO = join(import.meta.dirname, '..', 'models', 'nano');

export interface ReferenceCase {
  readonly name: string;
  readonly messages: readonly ChatMessage[];
  /** How many are the likeliest after the prompt, by numpy from the weights of one engine. */
  readonly tokens: number;
  readonly text: string;
}

type Weights = 'q4f32_1' | 'cpu';

interface Stored {
  readonly cases: readonly {
    readonly name: string;
    readonly text: string;
    readonly engines: Readonly<Record<Weights, { readonly tokens: readonly number[] }>>;
  }[];
}

/** What numpy computed with the test model (`training/export/nano_reference.py`), as messages and text. */
export function referenceCases(weights: Weights): readonly ReferenceCase[] {
  const { cases } = JSON.parse(readFileSync(join(NANO, 'reference.json'), 'utf8')) as Stored;
  const spelled = spellings();
  return cases.map(({ name, text, engines }) => {
    const { tokens } = engines[weights];
    const bytes = tokens.flatMap((token) => [...(spelled.get(token) ?? [])]);
    const messages = [...text.matchAll(/<\|im_start\|>(\w+)\n([^]*?)<\|im_end\|>/g)].map(
      ([, role, content]) => ({
        role: role as Role,
        content: content ?? '',
      }),
    );
    return { name, messages, tokens: tokens.length, text: new TextDecoder().decode(Uint8Array.from(bytes)) };
  });
}

/** The bytes of each token, by the mapping of byte-level BPE (Radford et al. 2019). */
function spellings(): ReadonlyMap<number, readonly number[]> {
  const tokenizer = JSON.parse(readFileSync(join(NANO, 'tokenizer.json'), 'utf8')) as {
    model: { vocab: Record<string, number> };
  };
  const byteOf = new Map<string, number>();
  let shifted = 256;
  for (let byte = 0; byte < 256; byte++) {
    const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
    byteOf.set(String.fromCodePoint(printable ? byte : shifted++), byte);
  }
  return new Map(
    Object.entries(tokenizer.model.vocab).map(([word, id]) => [
      id,
      Array.from(word, (char) => byteOf.get(char) ?? 0x3f),
    ]),
  );
}
