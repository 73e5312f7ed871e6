import { describe, expect, it } from 'vitest';
import { en } from '../../ui/i18n/en.ts';
import { zh } from '../../ui/i18n/zh.ts';
import { writtenBy } from './writtenBy.ts';

describe('whose words a reply is', () => {
  it('is said by the name that the engine has on screen', () => {
    expect(writtenBy(en, { model: 'm', name: 'M', engine: 'cpu' })).toBe('Written by M (CPU)');
  });

  it('is people where a model only chose among their sentences', () => {
    const by = { model: 'm', name: 'M', engine: 'encoder' };
    expect(writtenBy(en, by)).toBe('Chosen by M from sentences that people wrote');
    expect(writtenBy(zh, by)).toBe('由 M 从人写好的句子里挑出');
  });

  it('is said by the id of an engine that only a newer version knows', () => {
    expect(writtenBy(en, { model: 'm', name: 'M', engine: 'npu' })).toBe('Written by M (npu)');
  });
});
