/** What the bench's own page offers as `window.bench`: the runtimes without our pipeline around them. */

export interface BareRun {
  readonly modelId: string;
  readonly threads: number;
  /** Tokens fed before decoding; their kind does not matter to a dense model's speed. */
  readonly promptTokens: number;
  readonly decodeTokens: number;
}

export interface PeerRun {
  /** Address of a GGUF file. */
  readonly url: string;
  readonly threads: number;
  /** The whole prompt, chat markers included. */
  readonly prompt: string;
  readonly decodeTokens: number;
}

/** Milliseconds of the two parts of a run. */
export interface RunTimes {
  readonly loadMs: number;
  readonly promptTokens: number;
  readonly prefillMs: number;
  readonly decodeTokens: number;
  readonly decodeMs: number;
}

export interface BenchApi {
  /** Greedy decoding by onnxruntime-web over the CPU engine's graph and weights: no grammar, sampler, stream or chat. */
  bareCpu(run: BareRun): Promise<RunTimes>;
  /** llama.cpp's WASM build (wllama) on the base GGUF. */
  peer(run: PeerRun): Promise<RunTimes>;
}

declare global {
  interface Window {
    readonly bench: BenchApi;
  }
}
