/** xgrammar itself, for tests. */
import { GrammarCompiler, GrammarMatcher, TokenizerInfo } from '@mlc-ai/web-xgrammar';

/** GPT-2's printable stand-in for a byte. */
function byteLevel(byte: number): string {
  const printable = (code: number): boolean =>
    (code >= 33 && code <= 126) || (code >= 161 && code <= 172) || (code >= 174 && code <= 255);
  if (printable(byte)) return String.fromCharCode(byte);
  const before = Array.from({ length: byte }, (_, code) => code).filter((code) => !printable(code)).length;
  return String.fromCharCode(256 + before);
}

/** Every byte a token, whose id is the byte, as a byte-level BPE writes them. */
export const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => byteLevel(byte));

/** Where it only matters which text is accepted. */
export const NO_TOKENS: readonly string[] = ['a'];

/** @param use the matcher is disposed of when it is done */
export async function withMatcher<T>(
  ebnf: string,
  tokens: readonly string[],
  use: (matcher: GrammarMatcher) => T | Promise<T>,
): Promise<T> {
  const vocabulary = [...tokens, '<stop>'];
  const stop = [vocabulary.length - 1];
  const info = await TokenizerInfo.createTokenizerInfo(
    vocabulary,
    'byte_level',
    false,
    vocabulary.length,
    stop,
  );
  const compiler = await GrammarCompiler.createGrammarCompiler(info, false);
  const compiled = await compiler.compileGrammar(ebnf);
  const matcher = await GrammarMatcher.createGrammarMatcher(compiled, undefined, true);
  try {
    return await use(matcher);
  } finally {
    for (const used of [matcher, compiled, compiler, info]) used.dispose();
  }
}
