/**
 * What the writers of engine formats read from: a Qwen2-shaped checkpoint, dequantized on demand, with the
 * adapter (if any) already added. Names are Hugging Face's (`model.layers.0.self_attn.q_proj.weight`).
 */
export interface QwenConfig {
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly hidden: number;
  readonly intermediate: number;
  readonly vocab: number;
  readonly rmsNormEps: number;
  readonly ropeTheta: number;
}

export interface WeightSource {
  readonly config: QwenConfig;
  /**
   * One tensor as float32, row-major: [rows, cols] for a matrix (rows = out features), [n] for a vector. The
   * output matrix is tied: `model.embed_tokens.weight` is both. The array belongs to the caller.
   * @throws Error naming the tensor when the checkpoint lacks it.
   */
  tensor(name: string): Promise<Float32Array>;
  /**
   * Rows [start, end) of a matrix, as `tensor` would hold them: the embedding is too large to stand in memory
   * whole as float32. The array belongs to the caller.
   */
  rows(name: string, start: number, end: number): Promise<Float32Array>;
}
