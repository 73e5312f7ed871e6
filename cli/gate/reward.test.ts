import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EncoderModel } from '../../src/encoder/model.ts';
import { ROOT } from '../paths.ts';
import { answerRewards, openEncoder } from './reward.ts';

const FOLDER = join(ROOT, 'models', 'encoder');
const cases = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ letter: v.string(), answers: v.array(v.string()), rewards: v.array(v.number()) })),
);

describe('r_answer', () => {
  let encoder: EncoderModel;
  beforeAll(async () => {
    encoder = await openEncoder(FOLDER);
  });
  afterAll(() => encoder.dispose());

  it('is what training computes, up to what rounding to int8 does', async () => {
    for (const { letter, answers, rewards } of v.parse(
      cases,
      await readFile(join(FOLDER, 'rewards.json'), 'utf8'),
    )) {
      const found = await answerRewards(encoder, letter, answers);
      expect(found).toHaveLength(rewards.length);
      rewards.forEach((reward, at) => {
        expect(Math.abs((found[at] ?? NaN) - reward), answers[at]).toBeLessThan(0.03);
      });
    }
  });

  it('has none for an empty answer, which does not shorten the others', async () => {
    const answer = '听起来这三天很难熬。你一遍遍想那扇门，好像想明白了就能把它找回来。'.repeat(3);
    const alone = await answerRewards(encoder, '我的猫丢了。', [answer]);
    const beside = await answerRewards(encoder, '我的猫丢了。', ['', answer, ' \n']);
    expect(beside[0]).toBeUndefined();
    expect(beside[2]).toBeUndefined();
    expect(beside[1]).toBeCloseTo(alone[0] ?? NaN, 5);
    expect(await answerRewards(encoder, '我的猫丢了。', [''])).toEqual([undefined]);
  });
});
