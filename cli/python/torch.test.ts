import { describe, expect, it } from 'vitest';
import type { Linkage } from './elfRead.ts';
import { planStandIns, withoutCudaPackages } from './torch.ts';

const METADATA = `Metadata-Version: 2.1
Name: torch
Requires-Dist: filelock
Requires-Dist: cuda-toolkit[cublas,cudart,nvtx]==13.2.2; platform_system == "Linux"
Requires-Dist: nvidia-nccl-cu13==2.30.7; platform_system == "Linux"
Requires-Dist: triton~=3.9.0; platform_system == "Linux"
Requires-Dist: jinja2

nvidia-smi is mentioned in the description
`;

describe('withoutCudaPackages', () => {
  it('keeps the rest and names the runtime of the same release', () => {
    const { kept, runtime } = withoutCudaPackages(METADATA);
    expect(runtime).toBe('cuda-toolkit[cudart]==13.2.2');
    expect(kept.match(/^Requires-Dist: .*/gm)).toEqual(['Requires-Dist: filelock', 'Requires-Dist: jinja2']);
    expect(kept).toContain('nvidia-smi is mentioned');
  });

  it('refuses a torch that it does not know', () => {
    expect(() => withoutCudaPackages('Requires-Dist: filelock\n')).toThrow('CUDA toolkit');
  });
});

const from = (library: string): { library: string; version: string } => ({
  library,
  version: `V_${library}`,
});

describe('planStandIns', () => {
  const libraries: Linkage[] = [
    {
      needed: [
        'libc.so.6',
        'libcublas.so.13',
        'libcudart.so.13',
        'libcuda.so.1',
        'libnccl.so.2',
        'libtorch_cpu.so',
      ],
      wanted: [
        { name: 'cublasCreate', from: from('libcublas.so.13') },
        { name: 'cudaMalloc', from: from('libcudart.so.13') },
        { name: 'malloc', from: from('libc.so.6') },
        { name: 'ncclSend', from: undefined },
        { name: 'ours', from: undefined },
      ],
      exported: new Set(['init']),
    },
    {
      needed: ['libcublas.so.13'],
      wanted: [{ name: 'cublasCreate', from: from('libcublas.so.13') }],
      exported: new Set(['ours']),
    },
  ];

  it('stands in for what is missing and nothing else', () => {
    const plan = planStandIns(libraries, new Set(['libcudart.so.13']));
    expect([...plan]).toEqual([
      ['libcublas.so.13', [{ name: 'cublasCreate', version: 'V_libcublas.so.13' }]],
      ['libnccl.so.2', [{ name: 'ncclSend' }]],
    ]);
  });
});
