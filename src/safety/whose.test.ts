import { describe, expect, it } from 'vitest';
import { screen } from './screen.ts';
import type { Lang } from './types.ts';
import { whoseDanger } from './whose.ts';

const of = (text: string, lang: Lang): 'self' | 'other' => whoseDanger(text, screen(text, lang), lang);

describe('whose danger a text speaks of', () => {
  it.each<[Lang, string]>([
    ['zh', '我给她买了手机。她说，爸，我不想活了，跟你说了你也不懂。'],
    ['zh', '我女儿说她不想活了，我该怎么办？'],
    ['zh', '我妈总念叨死了算了，我听了害怕。'],
    ['en', 'My daughter said she wants to die and I do not know what to do.'],
    ['en', 'My brother texted me, "I don\'t want to be here anymore."'],
  ])('%s: somebody else’s in %s', (lang, text) => {
    expect(screen(text, lang).level).not.toBe('none');
    expect(of(text, lang)).toBe('other');
  });

  it.each<[Lang, string]>([
    ['zh', '他走了以后我不想活了。'],
    ['zh', '我女儿说她不想活了。其实我也不想活了。'],
    ['zh', '不想活了。'],
    ['zh', '晚上睡不着就想，当时要是没抢救过来，她也不用受这个累，对大家都好。'],
    ['zh', '坐在花坛边上想，家里少了我，债是不是就算了，她们娘俩还轻松点。'],
    ['zh', '我也不想死，就是觉得活着没意思。我同事说她也天天说想死。'],
    ['zh', '我恨他，有一下我真的想打死他。'],
    ['zh', '我妈说我没用，我觉得活着没意思。'],
    ['zh', '老公出轨了，准备今晚自杀了，药都买好了'],
    ['zh', '室友都回家了，一个人在宿舍，准备上吊'],
    ['zh', '没有其他办法了，准备自杀'],
    ['zh', '把吉他送人了，准备自杀'],
    ['en', "My husband left and I don't want to live anymore."],
    ['en', 'I want to die.'],
    ['en', "She said I'd be fine. I don't want to be here anymore."],
  ])('%s: the writer’s own in %s', (lang, text) => {
    expect(screen(text, lang).level).not.toBe('none');
    expect(of(text, lang)).toBe('self');
  });

  it('is the writer’s own where nothing says whose', () => {
    expect(whoseDanger('', screen('', 'zh'), 'zh')).toBe('self');
  });
});
