/** The decoder as an ONNX graph; docs/model-format.md tells what goes in and out and why it has this shape. */
import {
  COLUMN_BLOCK,
  columnBlock,
  INPUTS,
  LOGITS,
  newKeys,
  newValues,
  pastKeys,
  pastValues,
} from '../../../src/engine/cpu/graphNames.ts';
import type { QwenConfig } from '../weights.ts';
import { GraphBuilder } from './onnx.ts';
import { MICROSOFT, Products, type MatrixRef } from './products.ts';

const OPSETS = { '': 18, [MICROSOFT]: 1 };

/** The output matrix is computed in as many products, so that one of them does not need much memory while loading. */
const HEAD_SLICES = 8;

export interface LayerRefs {
  readonly inputNorm: Float32Array;
  /** Query, key and value features, head by head, in blocks of a head. */
  readonly qkv: MatrixRef;
  readonly qkvBias: Float32Array;
  readonly output: MatrixRef;
  readonly postAttentionNorm: Float32Array;
  /** Gate features, then up features. */
  readonly gateUp: MatrixRef;
  readonly down: MatrixRef;
}

export interface GraphParts {
  readonly layers: readonly LayerRefs[];
  readonly finalNorm: Float32Array;
  /** File names: int8 [vocab, hidden] and float32 [vocab]. */
  readonly embedding: string;
  readonly embeddingScales: string;
}

/** Serialized ModelProto. */
export function decoderGraph(config: QwenConfig, parts: GraphParts): Uint8Array {
  return new DecoderGraph(config, parts).encode();
}

class DecoderGraph {
  readonly #graph = new GraphBuilder();
  readonly #products = new Products(this.#graph);
  readonly #pastLengths: string;

  constructor(
    private readonly config: QwenConfig,
    private readonly parts: GraphParts,
  ) {
    const { hidden, headDim } = config;
    const graph = this.#graph;
    const embeds = graph.input(INPUTS.embeds, 'float32', ['s', hidden]);
    graph.input(INPUTS.cosines, 'float32', ['s', headDim / 2]);
    graph.input(INPUTS.sines, 'float32', ['s', headDim / 2]);
    graph.input(INPUTS.mask, 'float32', ['queries', 'positions']);
    graph.input(INPUTS.logitRows, 'int64', ['r']);
    parts.layers.forEach((_, layer) => {
      graph.input(pastKeys(layer), 'float32', [config.kvHeads, headDim, 'p']);
      graph.input(pastValues(layer), 'float32', [config.kvHeads, 'p', headDim]);
    });
    const past = graph.node('Shape', [pastKeys(0)], 'past.length', { start: 2 });
    const added = graph.node('Shape', [embeds], 'added.length', { start: 0, end: 1 });
    this.#pastLengths = graph.node('Concat', [past, added], 'lengths', { axis: 0 });
    this.#addLogits(this.#addLayers(embeds));
  }

  encode(): Uint8Array {
    return this.#graph.encode('decoder', OPSETS);
  }

  /** Returns the normed output of the last layer. */
  #addLayers(embeds: string): string {
    const { layers, finalNorm } = this.parts;
    let x = this.#graph.node(
      'SimplifiedLayerNormalization',
      [embeds, this.#graph.floats('norm.0', layers[0]?.inputNorm ?? finalNorm)],
      'normed.0',
      { axis: -1, stash_type: 1, ...this.#epsilon() },
    );
    let residual = embeds;
    layers.forEach((layer, index) => {
      const attended = this.#attention(x, layer, index);
      const [y, middle] = this.#addAndNorm(residual, attended, layer.postAttentionNorm, `middle.${index}`);
      const fed = this.#feedForward(y, layer, index);
      const next = layers[index + 1]?.inputNorm ?? finalNorm;
      [x, residual] = this.#addAndNorm(middle, fed, next, `end.${index}`, index + 1 < layers.length);
    });
    return x;
  }

  #epsilon(): { epsilon: { float: number } } {
    return { epsilon: { float: this.config.rmsNormEps } };
  }

  /** [norm(a + b), a + b]; the second is '' when it is not wanted. */
  #addAndNorm(a: string, b: string, weight: Float32Array, name: string, wantsSum = true): [string, string] {
    const sum = wantsSum ? `${name}.sum` : '';
    this.#graph.nodeWithOutputs(
      'SkipSimplifiedLayerNormalization',
      [a, b, this.#graph.floats(`${name}.norm`, weight)],
      wantsSum ? [`${name}.normed`, '', '', sum] : [`${name}.normed`],
      this.#epsilon(),
      MICROSOFT,
    );
    return [`${name}.normed`, sum];
  }

  /** x [s, hidden] to [s, hidden]. */
  #attention(x: string, layer: LayerRefs, index: number): string {
    const { heads, kvHeads, headDim, hidden } = this.config;
    const products = this.#products;
    const graph = this.#graph;
    const l = `attention.${index}`;
    const slots = heads + 2 * kvHeads;

    // In blocks of a head the product has the order that attention wants: [head, token, feature].
    const product = products.multiply(
      products.quantize(x, `${l}.in`, false),
      layer.qkv,
      `${l}.product`,
      hidden,
      slots * headDim,
      headDim,
    );
    const bias = graph.floats(`${l}.bias`, layer.qkvBias, [slots, 1, headDim]);
    const qkv = graph.node('Add', [product, bias], `${l}.qkv`);
    graph.nodeWithOutputs(
      'Split',
      [qkv, products.int64(heads + kvHeads, kvHeads)],
      [`${l}.qk`, newValues(index)],
      { axis: 0 },
    );
    const batch = graph.node('Unsqueeze', [`${l}.qk`, products.int64(0)], `${l}.batch`);
    // The angles come for these tokens alone, so their positions count from 0.
    const angles = [batch, products.int64(0), INPUTS.cosines, INPUTS.sines];
    const rotated = graph.node('RotaryEmbedding', angles, `${l}.rotated`, {}, MICROSOFT);
    graph.nodeWithOutputs('Split', [rotated, products.int64(heads, kvHeads)], [`${l}.q`, `${l}.k`], {
      axis: 1,
    });
    const queries = graph.node('Reshape', [`${l}.q`, products.int64(kvHeads, -1, headDim)], `${l}.queries`);
    const keys = graph.node('Squeeze', [`${l}.k`, products.int64(0)], newKeys(index));
    for (const name of [newKeys(index), newValues(index)])
      graph.output(name, 'float32', [kvHeads, 's', headDim]);

    // Scores and sums of past and new tokens apart: joining the caches would copy all of them.
    const past = graph.node('MatMul', [queries, pastKeys(index)], `${l}.past`);
    const added = graph.node('FusedMatMul', [queries, keys], `${l}.added`, { transB: 1 }, MICROSOFT);
    const scores = graph.node('Concat', [past, added], `${l}.scores`, { axis: 2 });
    const masked = graph.node('Add', [scores, INPUTS.mask], `${l}.masked`);
    const weights = graph.node('Softmax', [masked], `${l}.weights`, { axis: -1 });
    graph.nodeWithOutputs(
      'Split',
      [weights, this.#pastLengths],
      [`${l}.weights.past`, `${l}.weights.added`],
      { axis: 2 },
    );
    const sum = graph.node(
      'Add',
      [
        graph.node('MatMul', [`${l}.weights.past`, pastValues(index)], `${l}.sum.past`),
        graph.node('MatMul', [`${l}.weights.added`, newValues(index)], `${l}.sum.added`),
      ],
      `${l}.sum`,
    );
    const byHead = graph.node('Reshape', [sum, products.int64(heads, -1, headDim)], `${l}.heads`);
    const quantized = products.quantize(byHead, `${l}.out`, true);
    return products.rows(
      products.multiply(quantized, layer.output, `${l}.output`, heads * headDim, hidden),
      `${l}.done`,
    );
  }

  /** x [s, hidden] to [s, hidden]. */
  #feedForward(x: string, layer: LayerRefs, index: number): string {
    const { hidden, intermediate } = this.config;
    const products = this.#products;
    const graph = this.#graph;
    const l = `feed.${index}`;
    // Both halves have whole blocks, so the blocks of the gate come before those of the rest.
    const block = columnBlock(intermediate);
    const both = products.multiply(
      products.quantize(x, `${l}.in`, false),
      layer.gateUp,
      `${l}.both`,
      hidden,
      2 * intermediate,
      block,
    );
    graph.nodeWithOutputs('Split', [both], [`${l}.gate`, `${l}.up`], { axis: 0, num_outputs: 2 });
    // QuickGelu with alpha 1 is SiLU in one operator.
    const silu = graph.node('QuickGelu', [`${l}.gate`], `${l}.silu`, { alpha: { float: 1 } }, MICROSOFT);
    const gated = graph.node('Mul', [silu, `${l}.up`], `${l}.gated`);
    const quantized = products.quantize(gated, `${l}.out`, true);
    return products.rows(
      products.multiply(quantized, layer.down, `${l}.down`, intermediate, hidden),
      `${l}.done`,
    );
  }

  #addLogits(x: string): void {
    const { hidden } = this.config;
    const graph = this.#graph;
    const products = this.#products;
    const wanted = graph.node('Gather', [x, INPUTS.logitRows], 'wanted', { axis: 0 });
    const quantized = products.quantize(wanted, 'head.in', false);
    const slices = headSlices(this.config.vocab).map(({ from, rows }, index) => {
      const name = `head.${index}`;
      const matrix = {
        weights: { file: this.parts.embedding, offset: from * hidden, bytes: rows * hidden },
        scales: { file: this.parts.embeddingScales, offset: 4 * from, bytes: 4 * rows },
      };
      const product = products.multiply(quantized, matrix, `${name}.product`, hidden, rows);
      return graph.node('Reshape', [product, products.int64(-1)], name);
    });
    graph.node('Concat', slices, LOGITS, { axis: 0 });
    graph.output(LOGITS, 'float32', ['logits']);
  }
}

/** Whole blocks in slices of about the same size, then what is left of the vocabulary. */
function headSlices(vocab: number): readonly { readonly from: number; readonly rows: number }[] {
  const blocks = Math.floor(vocab / COLUMN_BLOCK);
  const borders = Array.from(
    { length: HEAD_SLICES + 1 },
    (_, i) => COLUMN_BLOCK * Math.round((blocks * i) / HEAD_SLICES),
  );
  return [...borders.slice(1), vocab]
    .map((end, i) => ({ from: borders[i] ?? 0, rows: end - (borders[i] ?? 0) }))
    .filter(({ rows }) => rows > 0);
}
