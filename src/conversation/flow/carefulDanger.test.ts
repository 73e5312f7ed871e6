import { describe, expect, it } from 'vitest';
import type { Lang } from '../../coe/types.ts';
import { screen } from '../../safety/screen.ts';
import { dangerIn } from './carefulDanger.ts';

const riskOf = (message: string, lang: Lang): string =>
  dangerIn(message, screen(message, lang).level, lang, 'self').risk;

describe('the danger that careful mode speaks of', () => {
  it('is none where the writer says so and nothing else speaks of it', () => {
    expect(dangerIn('也没有想死，这个你放心，就是这个人被拆成零件了。', 'low', 'zh', 'self').risk).not.toBe(
      'now',
    );
    expect(riskOf('也没有想死，这个你放心，就是觉得没有这个人了，干不下去。', 'zh')).toBe('none');
  });

  it.each<[Lang, string]>([
    ['zh', '就是不想活。不是想死，我怕疼，也没有想过怎么弄，就是不想活。'],
    ['zh', '我没有想死，就是觉得活着没什么意思，还不如没有我。'],
    ['en', "I don't want to die. I just wish I would not wake up any more."],
  ])('stays where the denial stands beside other words of it (%s)', (lang, message) => {
    expect(screen(message, lang).level).not.toBe('none');
    expect(['low', 'now']).toContain(riskOf(message, lang));
  });
});
