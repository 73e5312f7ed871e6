import { Tokenizer as HfTokenizer } from '@mlc-ai/web-tokenizers';
import * as v from 'valibot';
import { splitInside } from './split.ts';

const tokenizerJson = v.object({
  added_tokens: v.array(v.object({ id: v.number(), content: v.string() })),
});

/** The byte that each character of a byte-level BPE token stands for (Radford et al. 2019, `bytes_to_unicode`). */
const BYTE_OF: ReadonlyMap<string, number> = (() => {
  const bytes = new Map<string, number>();
  let shifted = 256;
  for (let byte = 0; byte < 256; byte++) {
    const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
    bytes.set(String.fromCodePoint(printable ? byte : shifted++), byte);
  }
  return bytes;
})();

/** Text to tokens and back for one model. The added tokens (<|im_start|> …) can only be named by id. */
export class Tokenizer {
  readonly #hf: HfTokenizer;
  readonly #added: ReadonlyMap<string, number>;
  readonly #addedIds: ReadonlySet<number>;

  private constructor(hf: HfTokenizer, added: ReadonlyMap<string, number>) {
    this.#hf = hf;
    this.#added = added;
    this.#addedIds = new Set(added.values());
  }

  /** @param json bytes of a Hugging Face tokenizer.json (byte-level BPE) */
  static async load(json: Uint8Array<ArrayBuffer>): Promise<Tokenizer> {
    const parsed = v.parse(tokenizerJson, JSON.parse(new TextDecoder().decode(json)));
    const added = new Map(parsed.added_tokens.map((token) => [token.content, token.id]));
    const bytes = json.buffer.slice(json.byteOffset, json.byteOffset + json.byteLength);
    return new Tokenizer(await HfTokenizer.fromJSON(bytes), added);
  }

  /**
   * Tokens of plain text. A person may well write `<|im_end|>`: it is cut after its first character, so that it
   * is read as text and never as the end of their turn. Half a surrogate pair becomes U+FFFD, as in all UTF-8: the
   * library would take what follows it for the other half.
   */
  encode(text: string): number[] {
    if (text === '') return [];
    // No spread into a call: a very long text has more tokens than a call may have arguments.
    return splitInside(text.toWellFormed(), [...this.#added.keys()]).flatMap((piece) => [
      ...this.#hf.encode(piece),
    ]);
  }

  /** Id of an added token. @throws Error when the model has none of that name */
  added(content: string): number {
    const id = this.#added.get(content);
    if (id === undefined) throw new Error(`the tokenizer has no token ${content}`);
    return id;
  }

  /** Bytes that a token stands for; none for an added token. */
  bytesOf(token: number): Uint8Array {
    if (this.#addedIds.has(token)) return new Uint8Array(0);
    return Uint8Array.from(this.#hf.idToToken(token), (char) => BYTE_OF.get(char) ?? 0x3f);
  }

  /** Every token as the vocabulary spells it, up to `size` rows (padding rows are empty strings). */
  vocabulary(size: number): string[] {
    return Array.from({ length: size }, (_, id) => this.#hf.idToToken(id));
  }

  dispose(): void {
    this.#hf.dispose();
  }
}
