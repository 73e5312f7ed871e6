/**
 * The few messages of the ONNX format that a decoder needs, and a small builder for graphs in it. Field numbers
 * are those of onnx.proto3 (ONNX IR version 9).
 */
import protobuf from 'protobufjs';

const ROOT = protobuf.Root.fromJSON({
  nested: {
    Pair: message({ key: [1, 'string'], value: [2, 'string'] }),
    Tensor: message({
      dims: [1, 'int64', 'repeated'],
      dataType: [2, 'int32'],
      name: [8, 'string'],
      rawData: [9, 'bytes'],
      externalData: [13, 'Pair', 'repeated'],
      dataLocation: [14, 'int32'],
    }),
    Attribute: message({
      name: [1, 'string'],
      f: [2, 'float'],
      i: [3, 'int64'],
      ints: [8, 'int64', 'repeated'],
      type: [20, 'int32'],
    }),
    Node: message({
      input: [1, 'string', 'repeated'],
      output: [2, 'string', 'repeated'],
      name: [3, 'string'],
      opType: [4, 'string'],
      attribute: [5, 'Attribute', 'repeated'],
      domain: [7, 'string'],
    }),
    Dimension: message({ dimValue: [1, 'int64'], dimParam: [2, 'string'] }),
    Shape: message({ dim: [1, 'Dimension', 'repeated'] }),
    TensorType: message({ elemType: [1, 'int32'], shape: [2, 'Shape'] }),
    Type: message({ tensorType: [1, 'TensorType'] }),
    ValueInfo: message({ name: [1, 'string'], type: [2, 'Type'] }),
    Graph: message({
      node: [1, 'Node', 'repeated'],
      name: [2, 'string'],
      initializer: [5, 'Tensor', 'repeated'],
      input: [11, 'ValueInfo', 'repeated'],
      output: [12, 'ValueInfo', 'repeated'],
    }),
    OperatorSet: message({ domain: [1, 'string'], version: [2, 'int64'] }),
    Model: message({
      irVersion: [1, 'int64'],
      producerName: [2, 'string'],
      graph: [7, 'Graph'],
      opsetImport: [8, 'OperatorSet', 'repeated'],
    }),
  },
});

function message(
  fields: Record<string, readonly [id: number, type: string, rule?: 'repeated']>,
): protobuf.IType {
  return {
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, [id, type, rule]]) => [
        name,
        // Packed as proto3 has it; protobufjs packs by the declared syntax, which a JSON descriptor lacks.
        { id, type, ...(rule === undefined ? {} : { rule, options: { packed: type === 'int64' } }) },
      ]),
    ),
  };
}

const ELEMENT = { float32: 1, uint8: 2, int8: 3, int64: 7 } as const;
export type ElementType = keyof typeof ELEMENT;

/** A fixed size or the name of a free one. */
export type Dim = number | string;

/** Floats are written with a point (`{ float: 1 }`): a bare number is an integer attribute. */
export type AttributeValue = number | readonly number[] | { readonly float: number };

/** Where a tensor's bytes lie outside of the graph. */
export interface External {
  /** File name beside the graph. */
  readonly file: string;
  readonly offset: number;
  readonly bytes: number;
}

const EXTERNAL = 1;
const ATTRIBUTE_TYPE = { float: 1, int: 2, ints: 7 } as const;

/** Collects nodes, constants, inputs and outputs; `encode` gives the bytes of an ONNX model. */
export class GraphBuilder {
  readonly #nodes: object[] = [];
  readonly #initializers: object[] = [];
  readonly #inputs: object[] = [];
  readonly #outputs: object[] = [];
  readonly #constants = new Map<string, string>();

  /** Declares a graph input and returns its name. */
  input(name: string, type: ElementType, dims: readonly Dim[]): string {
    this.#inputs.push(valueInfo(name, type, dims));
    return name;
  }

  output(name: string, type: ElementType, dims: readonly Dim[]): void {
    this.#outputs.push(valueInfo(name, type, dims));
  }

  /** Adds a node with one output named `output`, and returns that name. */
  node(
    opType: string,
    inputs: readonly string[],
    output: string,
    attributes: Record<string, AttributeValue> = {},
    domain = '',
  ): string {
    this.nodeWithOutputs(opType, inputs, [output], attributes, domain);
    return output;
  }

  /** An empty name leaves an optional input or output out. */
  nodeWithOutputs(
    opType: string,
    inputs: readonly string[],
    outputs: readonly string[],
    attributes: Record<string, AttributeValue> = {},
    domain = '',
  ): void {
    const attribute = Object.entries(attributes).map(([name, value]) => {
      if (typeof value === 'number') return { name, type: ATTRIBUTE_TYPE.int, i: value };
      if ('float' in value) return { name, type: ATTRIBUTE_TYPE.float, f: value.float };
      return { name, type: ATTRIBUTE_TYPE.ints, ints: value };
    });
    this.#nodes.push({
      input: inputs,
      output: outputs,
      name: outputs.find((name) => name !== ''),
      opType,
      attribute,
      domain,
    });
  }

  floats(name: string, values: Float32Array, dims: readonly number[] = [values.length]): string {
    return this.#inline(
      name,
      'float32',
      dims,
      new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
    );
  }

  /** A small constant, shared between all users of the same value. */
  constant(type: ElementType, values: readonly number[], dims: readonly number[] = [values.length]): string {
    const key = `${type}[${dims.join()}]:${values.join()}`;
    let name = this.#constants.get(key);
    if (name === undefined) {
      name = `constant.${this.#constants.size}`;
      this.#constants.set(key, name);
      this.#inline(name, type, dims, littleEndian(type, values));
    }
    return name;
  }

  external(name: string, type: ElementType, dims: readonly number[], at: External): string {
    this.#initializers.push({
      name,
      dims,
      dataType: ELEMENT[type],
      dataLocation: EXTERNAL,
      externalData: [
        { key: 'location', value: at.file },
        { key: 'offset', value: String(at.offset) },
        { key: 'length', value: String(at.bytes) },
      ],
    });
    return name;
  }

  #inline(name: string, type: ElementType, dims: readonly number[], rawData: Uint8Array): string {
    this.#initializers.push({ name, dims, dataType: ELEMENT[type], rawData });
    return name;
  }

  /** Serialized ModelProto; `opsets` maps domains ('' is ONNX's own) to versions. */
  encode(name: string, opsets: Record<string, number>): Uint8Array {
    const type = ROOT.lookupType('Model');
    return type
      .encode({
        irVersion: 9,
        producerName: 'empathy-r1-web',
        graph: {
          name,
          node: this.#nodes,
          initializer: this.#initializers,
          input: this.#inputs,
          output: this.#outputs,
        },
        opsetImport: Object.entries(opsets).map(([domain, version]) => ({ domain, version })),
      })
      .finish();
  }
}

function valueInfo(name: string, type: ElementType, dims: readonly Dim[]): object {
  const dim = dims.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }));
  return { name, type: { tensorType: { elemType: ELEMENT[type], shape: { dim } } } };
}

function littleEndian(type: ElementType, values: readonly number[]): Uint8Array {
  if (type === 'int8' || type === 'uint8') return Uint8Array.from(values, (value) => value & 0xff);
  const size = type === 'float32' ? 4 : 8;
  const view = new DataView(new ArrayBuffer(values.length * size));
  values.forEach((value, index) => {
    if (type === 'float32') view.setFloat32(index * size, value, true);
    else view.setBigInt64(index * size, BigInt(value), true);
  });
  return new Uint8Array(view.buffer);
}
