/** Products of float32 activations with int8 matrices, from the operators that onnxruntime-web computes fast. */
import { columnBlock } from '../../../src/engine/cpu/graphNames.ts';
import type { External, GraphBuilder } from './onnx.ts';

export const MICROSOFT = 'com.microsoft';

/** A quantized matrix as the graph refers to it: [out / block, in, block], and where its float32 scales lie. */
export interface MatrixRef {
  readonly weights: External;
  /** One scale an out feature: inline, or in a file. */
  readonly scales: Float32Array | External;
}

/** uint8 activations around 128 and one float32 scale a row, [s, 1]. */
export interface Quantized {
  readonly values: string;
  readonly scale: string;
}

export class Products {
  readonly #zeroPoint: string;

  constructor(private readonly graph: GraphBuilder) {
    this.#zeroPoint = graph.constant('uint8', [128], []);
  }

  int64(...values: number[]): string {
    return this.graph.constant('int64', values);
  }

  float(value: number): string {
    return this.graph.constant('float32', [value], []);
  }

  /**
   * Quantizes float32 rows, each by its own largest magnitude. Unsigned: the kernel for signed activations is eight
   * times slower in WebAssembly.
   *
   * @param x [s, n], or [blocks, s, block], whose blocks make up a row together
   */
  quantize(x: string, name: string, isBlocked: boolean): Quantized {
    const { graph } = this;
    const axes = isBlocked ? this.int64(0, 2) : this.int64(1);
    const magnitude = graph.node('ReduceMax', [graph.node('Abs', [x], `${name}.abs`), axes], `${name}.max`, {
      keepdims: 1,
    });
    const positive = graph.node('Max', [magnitude, this.float(1e-8)], `${name}.positive`);
    const scale = graph.node('Mul', [positive, this.float(1 / 127)], `${name}.scale`);
    const unit = graph.node('Div', [x, scale], `${name}.unit`);
    const values = graph.node('QuantizeLinear', [unit, this.float(1), this.#zeroPoint], `${name}.values`);
    if (!isBlocked) return { values, scale };
    return {
      values: this.rows(values, `${name}.rows`),
      scale: graph.node('Reshape', [scale, this.int64(-1, 1)], `${name}.scales`),
    };
  }

  /** x [s, cols] times a matrix: float32 [rows / block, s, block]. */
  multiply(
    x: Quantized,
    matrix: MatrixRef,
    name: string,
    cols: number,
    rows: number,
    block = columnBlock(rows),
  ): string {
    const { graph } = this;
    const weights = graph.external(`${name}.weights`, 'int8', [rows / block, cols, block], matrix.weights);
    const shape = [rows / block, 1, block];
    const scales =
      matrix.scales instanceof Float32Array
        ? graph.floats(`${name}.scales`, matrix.scales, shape)
        : graph.external(`${name}.scales`, 'float32', shape, matrix.scales);
    const inputs = [x.values, weights, this.float(1), scales, this.#zeroPoint];
    const columns = graph.node('MatMulIntegerToFloat', inputs, `${name}.columns`, {}, MICROSOFT);
    return graph.node('Mul', [columns, x.scale], name);
  }

  /** [blocks, s, block] to [s, blocks * block]; of a single row it is only another name. */
  rows(x: string, name: string): string {
    const swapped = this.graph.node('Transpose', [x], `${name}.swapped`, { perm: [1, 0, 2] });
    return this.graph.node('Reshape', [swapped, this.int64(0, -1)], name);
  }
}
