/**
 * Low-rank adapters as PEFT saves them (adapter_model.safetensors, adapter_config.json), added to the weights
 * they were trained on: W + scale · B · A (Hu et al. 2021; rank-stabilized scale: Kalajdzievski 2023).
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseSafetensors, type PlainTensor } from './safetensors.ts';
import { matrixShape } from './shapes.ts';
import type { QwenConfig, WeightSource } from './weights.ts';

export interface Adapter {
  /** Of adapter_model.safetensors and adapter_config.json, one after the other. */
  readonly sha256: string;
  readonly scale: number;
  readonly rank: number;
  /** By the matrix's name without `.weight`. */
  readonly deltas: ReadonlyMap<string, Delta>;
}

export interface Delta {
  /** [rank, in features] */
  readonly a: Float32Array;
  /** [out features, rank] */
  readonly b: Float32Array;
}

/** What changes the mathematics beyond W + scale · B · A must be off. */
const configuration = v.object({
  peft_type: v.literal('LORA'),
  r: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lora_alpha: v.number(),
  use_rslora: v.optional(v.boolean(), false),
  use_dora: v.optional(v.literal(false)),
  fan_in_fan_out: v.optional(v.literal(false)),
  bias: v.optional(v.literal('none')),
  rank_pattern: v.optional(v.strictObject({})),
  alpha_pattern: v.optional(v.strictObject({})),
});

const TENSOR = /^base_model\.model\.(.+)\.lora_([AB])\.weight$/;

/** @throws Error with the folder and the reason: missing files, settings or tensors that cannot be merged */
export async function readAdapter(folder: string): Promise<Adapter> {
  const weights = await readFile(join(folder, 'adapter_model.safetensors'));
  const settings = await readFile(join(folder, 'adapter_config.json'));
  try {
    const {
      r,
      lora_alpha: alpha,
      use_rslora: stabilized,
    } = v.parse(configuration, JSON.parse(settings.toString()));
    return {
      sha256: createHash('sha256').update(weights).update(settings).digest('hex'),
      scale: alpha / (stabilized ? Math.sqrt(r) : r),
      rank: r,
      deltas: pair(parseSafetensors(weights), r),
    };
  } catch (error) {
    throw new Error(`the adapter in ${folder} cannot be merged: ${reason(error)}`, { cause: error });
  }
}

function reason(error: unknown): string {
  if (v.isValiError(error)) {
    return error.issues
      .map((issue) => `${v.getDotPath(issue) ?? 'adapter_config.json'}: ${issue.message}`)
      .join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

function pair(tensors: ReadonlyMap<string, PlainTensor>, rank: number): Map<string, Delta> {
  const deltas = new Map<string, Delta>();
  for (const name of tensors.keys()) {
    const module = TENSOR.exec(name)?.[1];
    if (module === undefined) throw new Error(`${name} is no LoRA matrix`);
    if (deltas.has(module)) continue;
    const [a, b] = ['A', 'B'].map((part) => tensors.get(`base_model.model.${module}.lora_${part}.weight`));
    if (a === undefined || b === undefined) throw new Error(`${module} lacks one of lora_A and lora_B`);
    if (a.shape[0] !== rank || b.shape[1] !== rank) {
      throw new Error(`the matrices of ${module} are of another rank than ${rank}`);
    }
    deltas.set(module, { a: a.values, b: b.values });
  }
  return deltas;
}

/** A checkpoint with an adapter added. */
export class AdaptedWeights implements WeightSource {
  readonly config: QwenConfig;

  /** @throws Error naming the matrix when the adapter was made for another model */
  constructor(
    private readonly base: WeightSource,
    private readonly adapter: Adapter,
  ) {
    this.config = base.config;
    for (const [module, { a, b }] of adapter.deltas) {
      const { rows, cols } = matrixShape(base.config, module);
      if (a.length !== adapter.rank * cols || b.length !== adapter.rank * rows) {
        throw new Error(`the adapter does not fit this base: ${module} is ${rows} by ${cols} here`);
      }
    }
  }

  async tensor(name: string): Promise<Float32Array> {
    const delta = this.#delta(name);
    const weights = await this.base.tensor(name);
    if (delta !== undefined) addProduct(weights, delta, 0, this.adapter);
    return weights;
  }

  async rows(name: string, start: number, end: number): Promise<Float32Array> {
    const delta = this.#delta(name);
    const weights = await this.base.rows(name, start, end);
    if (delta !== undefined) addProduct(weights, delta, start, this.adapter);
    return weights;
  }

  #delta(name: string): Delta | undefined {
    return name.endsWith('.weight') ? this.adapter.deltas.get(name.slice(0, -'.weight'.length)) : undefined;
  }
}

/** Ranks that one pass over the weights adds: enough to keep the loop busy, few enough for the registers. */
const PANEL = 8;

/** weights += scale · B[firstRow …] · A, with A transposed so that a pass reads it in order. */
function addProduct(
  weights: Float32Array,
  { a, b }: Delta,
  firstRow: number,
  { rank, scale }: Adapter,
): void {
  const cols = a.length / rank;
  const rows = weights.length / cols;
  for (let from = 0; from < rank; from += PANEL) {
    const width = Math.min(PANEL, rank - from);
    const panel = new Float32Array(cols * PANEL);
    for (let k = 0; k < width; k++) {
      for (let j = 0; j < cols; j++) panel[j * PANEL + k] = a[(from + k) * cols + j] ?? 0;
    }
    const factors = new Float64Array(PANEL);
    for (let row = 0; row < rows; row++) {
      for (let k = 0; k < width; k++) factors[k] = scale * (b[(firstRow + row) * rank + from + k] ?? 0);
      addPanel(weights, row * cols, cols, panel, factors);
    }
  }
}

function addPanel(
  weights: Float32Array,
  start: number,
  cols: number,
  panel: Float32Array,
  [f0 = 0, f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0, f7 = 0]: Float64Array,
): void {
  for (let j = 0, p = 0; j < cols; j++, p += PANEL) {
    weights[start + j] =
      (weights[start + j] ?? 0) +
      (f0 * (panel[p] ?? 0) +
        f1 * (panel[p + 1] ?? 0) +
        f2 * (panel[p + 2] ?? 0) +
        f3 * (panel[p + 3] ?? 0)) +
      (f4 * (panel[p + 4] ?? 0) +
        f5 * (panel[p + 5] ?? 0) +
        f6 * (panel[p + 6] ?? 0) +
        f7 * (panel[p + 7] ?? 0));
  }
}
