import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesFor } from './candidates.ts';

const SHA256 = 'a'.repeat(64);

const chosen = (path: string, size = 10) => ({
  name: path.split('/').at(-1) ?? '',
  size,
  webkitRelativePath: path,
});

const paths = (model: string, path: string, files: readonly ReturnType<typeof chosen>[]) =>
  candidatesFor(model, { path, bytes: 10, sha256: SHA256 }, files).map((file) => file.webkitRelativePath);

describe('candidatesFor', () => {
  const files = [
    chosen('models/other/q4f16_1/config.json'),
    chosen('models/mine/q4f32_1/config.json'),
    chosen('models/mine/q4f16_1/config.json'),
    chosen('models/mine/q4f16_1/config.json.old'),
    chosen('copy/config.json'),
    chosen('models/mine/q4f16_1/config.json', 11),
  ];

  it('tells the formats of a model apart by their folders, and models by theirs', () => {
    expect(paths('mine', 'q4f16_1/config.json', files)[0]).toBe('models/mine/q4f16_1/config.json');
    expect(paths('mine', 'q4f32_1/config.json', files)[0]).toBe('models/mine/q4f32_1/config.json');
    expect(paths('other', 'q4f16_1/config.json', files)[0]).toBe('models/other/q4f16_1/config.json');
  });

  it('takes a file by itself, or from a folder of another name, into account too', () => {
    const alone = { ...chosen('config.json'), webkitRelativePath: '' };
    expect(
      candidatesFor('mine', { path: 'q4f16_1/config.json', bytes: 10, sha256: SHA256 }, [alone]),
    ).toEqual([alone]);
    expect(paths('mine', 'q4f16_1/config.json', files)).toHaveLength(4);
  });

  it('leaves out none of the right name and size, and gives no other', () => {
    const part = fc.constantFrom('a', 'b', 'config.json');
    const file = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom(10, 11))
      .map(([parts, size]) => chosen(parts.join('/'), size));
    fc.assert(
      fc.property(fc.array(file), (all) => {
        const found = paths('a', 'b/config.json', all);
        const fitting = all.filter(({ name, size }) => name === 'config.json' && size === 10);
        expect([...found].sort()).toEqual(fitting.map((one) => one.webkitRelativePath).sort());
      }),
    );
  });
});
