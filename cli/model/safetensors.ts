/** Reader of the safetensors format: a length, a JSON table, then the raw tensors, little-endian. */
import * as v from 'valibot';
import { BLOCK_TYPES, layoutOf, type BlockType } from './gguf/blocks.ts';

export interface PlainTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

const TYPES: Readonly<Record<string, BlockType>> = {
  F32: BLOCK_TYPES.F32,
  F16: BLOCK_TYPES.F16,
  BF16: BLOCK_TYPES.BF16,
};

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const entry = v.object({ dtype: v.string(), shape: v.array(count), data_offsets: v.tuple([count, count]) });

/** @throws Error with the tensor's name where one is damaged or of an unknown type */
export function parseSafetensors(file: Uint8Array): Map<string, PlainTensor> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tableEnd = file.length < 8 ? Infinity : 8 + Number(view.getBigUint64(0, true));
  if (tableEnd > file.length) throw new Error('the file is cut short or not in the safetensors format');
  const table = v.parse(
    v.record(v.string(), v.unknown()),
    JSON.parse(new TextDecoder().decode(file.subarray(8, tableEnd))),
  );
  return new Map(
    Object.entries(table)
      .filter(([name]) => name !== '__metadata__')
      .map(([name, unknown]) => {
        const { dtype, shape, data_offsets: offsets } = v.parse(entry, unknown);
        const type = TYPES[dtype];
        if (type === undefined)
          throw new Error(`tensor ${name} has the type ${dtype}, which is not supported`);
        const data = file.subarray(tableEnd + offsets[0], tableEnd + offsets[1]);
        const length = shape.reduce((product, size) => product * size, 1);
        if (data.length !== length * layoutOf(type).bytes) {
          throw new Error(
            `tensor ${name} has ${data.length} bytes, its shape needs ${length * layoutOf(type).bytes}`,
          );
        }
        const values = new Float32Array(length);
        layoutOf(type).dequantize(data, values);
        return [name, { shape, values }];
      }),
  );
}
