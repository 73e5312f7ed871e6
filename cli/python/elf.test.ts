import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLinkage } from './elfRead.ts';
import { elfHash, FAILURE, writeStandIn, type StandInSymbol } from './elfWrite.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'empathy-elf-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Asks the system's own loader: what each function returns, found with its version where it has one. */
const CALL_ALL = `
import ctypes, json, sys
library = ctypes.CDLL(sys.argv[1])
libc = ctypes.CDLL(None)
libc.dlvsym.restype = ctypes.c_void_p
libc.dlvsym.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
found = []
for name, version in json.loads(sys.argv[2]):
    if version is None:
        found.append(getattr(library, name)())
    else:
        address = libc.dlvsym(library._handle, name.encode(), version.encode())
        found.append(ctypes.CFUNCTYPE(ctypes.c_int)(address)() if address else None)
print(json.dumps(found))
`;

async function callAll(soname: string, symbols: readonly StandInSymbol[], asked = symbols): Promise<unknown> {
  const path = join(folder, soname);
  await writeFile(path, writeStandIn(soname, symbols));
  const pairs = asked.map(({ name, version }) => [name, version ?? null]);
  return JSON.parse(
    execFileSync('python3', ['-c', CALL_ALL, path, JSON.stringify(pairs)], { encoding: 'utf8' }),
  );
}

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('a stand-in library', () => {
  it('is loaded by the system, finds every function under its version and fails when called', async () => {
    const symbols = Array.from({ length: 200 }, (_, i) => ({
      name: `cudaThing${i}`,
      version: i % 3 === 0 ? 'V_1' : 'V_2',
    }));
    expect(await callAll('libversions.so.1', symbols)).toEqual(symbols.map(() => FAILURE));
    expect(await callAll('libversions.so.1', symbols, [{ name: 'cudaThing0', version: 'V_2' }])).toEqual([
      null,
    ]);
  });

  it('needs no versions', async () => {
    expect(await callAll('libplain.so.1', [{ name: 'ncclSend' }])).toEqual([FAILURE]);
    expect(await callAll('libempty.so.1', [])).toEqual([]);
  });

  it('holds any set of names', async () => {
    const name = fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,20}$/);
    const symbols = fc.uniqueArray(fc.record({ name, version: fc.constantFrom('A', 'B', 'LIB_2.1') }), {
      selector: (symbol) => symbol.name,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(symbols, fc.nat(), async (wanted, serial) => {
        expect(await callAll(`lib${serial}.so`, wanted)).toEqual(wanted.map(() => FAILURE));
      }),
      { numRuns: 15 },
    );
  });
});

describe('elfHash', () => {
  it('agrees with the values of the ABI', () => {
    expect(elfHash('')).toBe(0);
    expect(elfHash('printf')).toBe(0x077905a6);
    expect(elfHash('GLIBC_2.2.5')).toBe(0x09691a75);
  });
});

describe.runIf(process.platform === 'linux')('readLinkage', () => {
  it('sees what this very program takes from the C library', async () => {
    const { needed, wanted, exported } = await readLinkage(process.execPath);
    expect(needed).toContain('libc.so.6');
    const memcpy = wanted.find((symbol) => symbol.name === 'memcpy');
    expect(memcpy?.from?.library).toMatch(/^libc\.so/);
    expect(memcpy?.from?.version).toMatch(/^GLIBC_/);
    expect(exported.has('napi_create_object')).toBe(true);
    expect(wanted.some((symbol) => symbol.name === '__gmon_start__')).toBe(false);
  });

  it('refuses what is no library', async () => {
    const path = join(folder, 'text');
    await writeFile(path, 'x'.repeat(100));
    await expect(readLinkage(path)).rejects.toThrow('no 64-bit ELF library');
  });
});
