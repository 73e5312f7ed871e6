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

  it('is none where violence is denied, or befalls somebody for whom they ask, and stands where a deed is told', () => {
    expect(riskOf('他没劈腿没家暴，我们好了五年，就是不爱了。', 'zh')).toBe('none');
    expect(riskOf('老公家暴？不是。出轨？没有。就是不说话。', 'zh')).toBe('none');
    expect(riskOf('我老公喝了酒扇过我耳光，没有家暴那么严重吧？', 'zh')).toBe('abuse-or-threat');
    expect(riskOf('My husband slapped me twice. It is not abuse, is it?', 'en')).toBe('abuse-or-threat');
    expect(riskOf('帮我妹问一下，我爸喝了酒就打她，也打我，怎么办？', 'zh')).toBe('abuse-or-threat');
  });

  it('is asked about where a low alarm sounds, however it is told', () => {
    for (const [lang, message] of [
      ['zh', '有时候觉得就一直睡着不用醒也挺好的。'],
      [
        'en',
        "I'll be driving back in the evening and I think, if I just didn't arrive. If it was decided for me. It comes with a sort of peace.",
      ],
    ] as const) {
      expect(screen(message, lang).level).not.toBe('none');
      expect(['low', 'now']).toContain(riskOf(message, lang));
    }
  });

  it('is of the one for whom a letter asks by its first words, where no word of it is the own', () => {
    const message = '想替室友问一下。她一个多月不说话，把水彩都送给我了，还把猫托付给别人。我该怎么办？';
    expect(screen(message, 'zh').level).toBe('low');
    expect(riskOf(message, 'zh')).toBe('other');
    expect(dangerIn(message, 'low', 'zh', 'self', ['有时候不想活了。']).risk).toBe('low');
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
