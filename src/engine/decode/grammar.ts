import { GrammarCompiler, GrammarMatcher, TokenizerInfo } from '@mlc-ai/web-xgrammar';
import type { Tokenizer } from './tokenizer.ts';
import type { TokenMask } from './mask.ts';

/** The message's progress through its grammar. */
export interface Constraint {
  /** Takes a token that the mask allowed. @throws Error when the grammar refuses it */
  accept(token: number): void;
  /** Takes a token if the grammar allows it; says whether it did. */
  takes(token: number): boolean;
  /** What may follow. Valid until the next call. */
  mask(): Promise<TokenMask>;
  /**
   * Text that the grammar leaves no choice about; empty where it does. Bytes are fixed, not characters: where it
   * begins or ends inside one, that part comes as nonsense, which the grammar then does not take.
   */
  forcedText(): string;
  dispose(): void;
}

/** Compiles EBNF for one model's vocabulary with xgrammar (Dong et al. 2024). */
export class Grammars {
  private constructor(
    private readonly info: TokenizerInfo,
    private readonly compiler: GrammarCompiler,
  ) {}

  static async create(tokenizer: Tokenizer, vocab: number, stopTokens: readonly number[]): Promise<Grammars> {
    const info = await TokenizerInfo.createTokenizerInfo(
      tokenizer.vocabulary(vocab),
      'byte_level',
      false,
      vocab,
      [...stopTokens],
    );
    // No cache: each grammar is written for one message and holds the person's words.
    return new Grammars(info, await GrammarCompiler.createGrammarCompiler(info, false));
  }

  async constrain(ebnf: string): Promise<Constraint> {
    const compiled = await this.compiler.compileGrammar(ebnf);
    const matcher = await GrammarMatcher.createGrammarMatcher(compiled);
    return {
      accept(token) {
        if (!matcher.acceptToken(token)) throw new Error(`the grammar refuses token ${token}`);
      },
      takes: (token) => matcher.acceptToken(token),
      mask: () => matcher.getNextTokenBitmask(),
      forcedText: () => matcher.findJumpForwardString(),
      dispose() {
        matcher.dispose();
        compiled.dispose();
      },
    };
  }

  dispose(): void {
    this.compiler.dispose();
    this.info.dispose();
  }
}
