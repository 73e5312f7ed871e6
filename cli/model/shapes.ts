import type { QwenConfig } from './weights.ts';

export interface MatrixShape {
  /** Out features. */
  readonly rows: number;
  /** In features. */
  readonly cols: number;
}

/** Shape of a matrix by its name without `.weight`. @throws Error for a name that Qwen2 does not have */
export function matrixShape(config: QwenConfig, module: string): MatrixShape {
  const { hidden, intermediate, vocab } = config;
  const queries = config.heads * config.headDim;
  const keys = config.kvHeads * config.headDim;
  if (module === 'model.embed_tokens') return { rows: vocab, cols: hidden };
  switch (/^model\.layers\.\d+\.(.+)$/.exec(module)?.[1]) {
    case 'self_attn.q_proj':
      return { rows: queries, cols: hidden };
    case 'self_attn.k_proj':
    case 'self_attn.v_proj':
      return { rows: keys, cols: hidden };
    case 'self_attn.o_proj':
      return { rows: hidden, cols: queries };
    case 'mlp.gate_proj':
    case 'mlp.up_proj':
      return { rows: intermediate, cols: hidden };
    case 'mlp.down_proj':
      return { rows: hidden, cols: intermediate };
    default:
      throw new Error(`a Qwen2 checkpoint has no matrix ${module}`);
  }
}
