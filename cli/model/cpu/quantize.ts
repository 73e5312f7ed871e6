/** Row-wise int8 quantization. */

/** A matrix of out features by in features, row-major, with one scale a row. */
export interface QuantizedRows {
  readonly values: Int8Array<ArrayBuffer>;
  readonly scales: Float32Array<ArrayBuffer>;
}

/** Symmetric: value ≈ scale * int8, the largest magnitude of a row at ±127. `matrix` is [rows, cols], row-major. */
export function quantizeRows(matrix: Float32Array, cols: number): QuantizedRows {
  const rows = matrix.length / cols;
  const values = new Int8Array(matrix.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const start = row * cols;
    const end = start + cols;
    let largest = 0;
    for (let i = start; i < end; i++) largest = Math.max(largest, Math.abs(matrix[i] ?? 0));
    // A row of zeros may have any scale; 1 keeps 0 / 0 out.
    const scale = largest === 0 ? 1 : Math.fround(largest / 127);
    scales[row] = scale;
    for (let i = start; i < end; i++) values[i] = Math.round((matrix[i] ?? 0) / scale);
  }
  return { values, scales };
}
