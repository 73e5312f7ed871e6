import { describe, expect, it } from 'vitest';
import { en } from '../../ui/i18n/en.ts';
import { writtenBy } from './writtenBy.ts';

describe('who wrote a reply', () => {
  it('is said by the name that the engine has on screen', () => {
    expect(writtenBy(en, { model: 'm', name: 'M', engine: 'cpu' })).toEqual(['M', 'CPU']);
    expect(writtenBy(en, { model: 'm', name: 'M', engine: 'encoder' })).toEqual(['M', en.careful.name]);
  });

  it('is said by the id of an engine that only a newer version knows', () => {
    expect(writtenBy(en, { model: 'm', name: 'M', engine: 'npu' })).toEqual(['M', 'npu']);
  });
});
