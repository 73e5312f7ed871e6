import type { QwenConfig, WeightSource } from '../weights.ts';
import type { GgufFile } from './file.ts';

const ARCHITECTURE = 'qwen2';
const EMBEDDING = 'model.embed_tokens.weight';

const WHOLE: Readonly<Record<string, string>> = {
  'model.norm.weight': 'output_norm.weight',
};

const IN_LAYER: Readonly<Record<string, string>> = {
  input_layernorm: 'attn_norm',
  'self_attn.q_proj': 'attn_q',
  'self_attn.k_proj': 'attn_k',
  'self_attn.v_proj': 'attn_v',
  'self_attn.o_proj': 'attn_output',
  post_attention_layernorm: 'ffn_norm',
  'mlp.gate_proj': 'ffn_gate',
  'mlp.up_proj': 'ffn_up',
  'mlp.down_proj': 'ffn_down',
};

const LAYER_TENSOR = /^model\.layers\.(\d+)\.(.+)\.(weight|bias)$/;

/** A Qwen2 checkpoint in a GGUF, under Hugging Face's names. */
export class GgufWeights implements WeightSource {
  private constructor(
    private readonly file: GgufFile,
    readonly config: QwenConfig,
    private readonly embedding: string,
  ) {}

  /** @throws Error when the file holds another architecture or an output matrix of its own */
  static async of(file: GgufFile): Promise<GgufWeights> {
    const architecture = file.text('general.architecture');
    if (architecture !== ARCHITECTURE) {
      throw new Error(`the file holds a model of the architecture ${architecture}, not ${ARCHITECTURE}`);
    }
    // A tied matrix can stand in the file twice, in two precisions: the output's copy is the finer.
    const embedding = file.has('output.weight') ? 'output.weight' : 'token_embd.weight';
    if (embedding === 'output.weight' && !(await areTied(file))) {
      throw new Error('the output matrix differs from the embedding: only tied models are supported');
    }
    const number = (key: string) => file.number(`${ARCHITECTURE}.${key}`);
    const hidden = number('embedding_length');
    const heads = number('attention.head_count');
    const headDim = file.defines(`${ARCHITECTURE}.attention.key_length`)
      ? number('attention.key_length')
      : hidden / heads;
    const config: QwenConfig = {
      layers: number('block_count'),
      heads,
      kvHeads: number('attention.head_count_kv'),
      headDim,
      hidden,
      intermediate: number('feed_forward_length'),
      vocab: file.tensor(embedding).rows,
      // Stored as float32: 1e-6 comes back as 9.99999997e-7. The shortest decimal of that float32 is what was meant.
      rmsNormEps: shortest(number('attention.layer_norm_rms_epsilon')),
      ropeTheta: shortest(number('rope.freq_base')),
    };
    return new GgufWeights(file, config, embedding);
  }

  async tensor(name: string): Promise<Float32Array> {
    const inFile = this.#inFile(name);
    return this.file.rows(inFile, 0, this.file.tensor(inFile).rows);
  }

  async rows(name: string, start: number, end: number): Promise<Float32Array> {
    return this.file.rows(this.#inFile(name), start, end);
  }

  #inFile(name: string): string {
    if (name === EMBEDDING) return this.embedding;
    const whole = WHOLE[name];
    if (whole !== undefined) return whole;
    const [, layer, part = '', kind] = LAYER_TENSOR.exec(name) ?? [];
    const inLayer = IN_LAYER[part];
    if (layer === undefined || inLayer === undefined)
      throw new Error(`a Qwen2 checkpoint has no tensor ${name}`);
    return `blk.${layer}.${inLayer}.${kind ?? ''}`;
  }
}

/** Whether the two copies differ by quantization only; a few rows tell. */
async function areTied(file: GgufFile): Promise<boolean> {
  const { rows } = file.tensor('output.weight');
  if (file.tensor('token_embd.weight').rows !== rows) return false;
  let difference = 0;
  let size = 0;
  for (const fraction of [0, 0.1, 0.3, 0.5]) {
    const row = Math.floor(fraction * rows);
    const fine = await file.rows('output.weight', row, row + 1);
    const coarse = await file.rows('token_embd.weight', row, row + 1);
    for (const [i, value] of fine.entries()) {
      difference += (value - (coarse[i] ?? 0)) ** 2;
      size += value ** 2;
    }
  }
  return difference <= 0.05 * size;
}

function shortest(value: number): number {
  for (let digits = 1; digits <= 9; digits++) {
    const candidate = Number(value.toPrecision(digits));
    if (Math.fround(candidate) === value) return candidate;
  }
  return value;
}
