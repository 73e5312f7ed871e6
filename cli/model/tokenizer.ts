/** Qwen2's byte-level BPE as Hugging Face's tokenizer.json, from the lists in a GGUF. */
import type { GgufFile } from './gguf/file.ts';

/** How Qwen2 cuts text before the merges apply (its tokenizer.json). */
const PRE_TOKENIZER =
  "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

const TOKEN_KIND = { normal: 1, control: 3, userDefined: 4 } as const;

/** What a GGUF says about its tokens; a token's id is its place. */
export interface TokenLists {
  readonly tokens: readonly string[];
  /** `TOKEN_KIND`, or another for rows that no text gives, such as padding. */
  readonly kinds: readonly number[];
  /** Two tokens with a space between them, in order of rank. */
  readonly merges: readonly string[];
}

/** @throws Error when the file's tokenizer is not Qwen2's kind */
export function tokenLists(file: GgufFile): TokenLists {
  const model = file.text('tokenizer.ggml.model');
  const pre = file.text('tokenizer.ggml.pre');
  if (model !== 'gpt2' || pre !== 'qwen2') throw new Error(`the tokenizer ${model}/${pre} is not supported`);
  return {
    tokens: file.texts('tokenizer.ggml.tokens'),
    kinds: file.numbers('tokenizer.ggml.token_type'),
    merges: file.texts('tokenizer.ggml.merges'),
  };
}

/**
 * The text of tokenizer.json. Ids never move: an added token that lies among the normal ones also stands in the
 * vocabulary, and one behind them follows without a gap, which is how the library counts.
 * @throws Error when the lists do not fit one another
 */
export function tokenizerJson({ tokens, kinds, merges }: TokenLists): string {
  if (tokens.length !== kinds.length)
    throw new Error('the lists of tokens and of their kinds differ in length');
  const vocabulary: Record<string, number> = Object.create(null) as Record<string, number>;
  const added = [];
  for (const [id, content] of tokens.entries()) {
    const kind = kinds[id];
    const special = kind === TOKEN_KIND.control;
    if (kind !== TOKEN_KIND.normal && !special && kind !== TOKEN_KIND.userDefined) continue;
    if (content in vocabulary)
      throw new Error(`the token ${JSON.stringify(content)} stands twice in the vocabulary`);
    vocabulary[content] = id;
    if (kind === TOKEN_KIND.normal) continue;
    added.push({ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special });
  }
  for (const merge of merges) {
    const [left = '', right = '', ...rest] = merge.split(' ');
    if (rest.length > 0 || !(left in vocabulary && right in vocabulary && left + right in vocabulary)) {
      throw new Error(`the merge ${JSON.stringify(merge)} is not one of two tokens into a third`);
    }
  }
  const byteLevel = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: false, use_regex: false };
  return JSON.stringify({
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: added,
    normalizer: { type: 'NFC' },
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'Split', pattern: { Regex: PRE_TOKENIZER }, behavior: 'Isolated', invert: false },
        byteLevel,
      ],
    },
    post_processor: byteLevel,
    decoder: byteLevel,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: '',
      end_of_word_suffix: '',
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: vocabulary,
      merges,
    },
  });
}
