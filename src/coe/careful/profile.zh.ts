import type { ProfileRules } from './profileRules.ts';

const DIGITS = '零一二三四五六七八九';

/** 四十六, 二十, 十七, 46. */
function yearsOf(numeral: string): number | undefined {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (numeral === '' || match === null) return undefined;
  const [, tens, ten, ones] = match;
  const digit = (char: string | undefined): number => (char === undefined ? 0 : DIGITS.indexOf(char));
  if (ten === undefined) return tens === undefined ? digit(ones) : digit(tens) * 10 + digit(ones);
  return (tens === undefined ? 1 : digit(tens)) * 10 + digit(ones);
}

const NUMERAL = '([1-9]\\d|[二三四五六七八九]?十[一二三四五六七八九]?)';

/** 我 with at most a few characters between it and what belongs to it, and nobody else in between. */
const MINE = '我(?:[^，。！？；\\n他她你]{0,4})';

export const PROFILE_ZH: ProfileRules = {
  ages: [
    new RegExp(`我(?:今年|现在|都|已经|也|快|刚|才|是|，)*${NUMERAL}(?:岁|了|，|。|的人|多)`),
    new RegExp(`(?:^|[。！？\\n，])(?:今年|本人|女|男|女生|男生)[，,]?${NUMERAL}(?:岁|了|，|。)`),
    new RegExp(`(?:^|[。！？\\n，])${NUMERAL}岁(?:，|。|了|的我|女|男)`),
  ],
  yearsOf,
  stages: [
    ['teen', /我(?:现在|今年|是|上|在读|在上|一个)*(?:初[一二三]|高[一二三]|初中|高中|中考|职高)/],
    [
      'young',
      /我(?:现在|今年|是|在|上|刚|读)*(?:大[一二三四]|大学|研[一二三]|读研|考研|本科)|我们?(?:寝室|宿舍|室友)/,
    ],
    ['older', /我(?:都|已经|是|刚|也)*(?:退休|当奶奶|当爷爷|当外婆|当姥姥)|我孙子|我孙女|我外孙/],
    ['teen', /(?:初[一二三]|高[一二三])(?:了|的学生|学生)?[，。]/],
    ['adult', /我(?:儿子|女儿|闺女|媳妇|老婆|老公|丈夫|妻子)/],
  ],
  roles: [
    [
      'partner',
      new RegExp(
        `${MINE}?(?:老公|老婆|丈夫|妻子|媳妇|爱人|先生|男朋友|女朋友|男友|女友|对象|未婚)|结婚[^，。]{0,4}年|我们结婚`,
      ),
    ],
    ['former-partner', /前任|前男友|前女友|前夫|前妻|分手|离了婚|离婚(?:了|后|以后|那)|跟我提了?分|把我甩/],
    [
      'parent',
      /我(?:的|家|们)?(?:儿子|女儿|闺女|孩子|娃|小孩|大宝|二宝|宝宝)|(?:^|[，。！？；\s])(?:大|小)?(?:儿子|女儿|闺女)|当妈|当爸|生完|产后|带娃|带孩子/,
    ],
    ['son-or-daughter', /我(?:的)?(?:爸|妈|父亲|母亲|爸妈|父母|爹|娘|家里人)|爸妈|父母/],
    ['sibling', /我(?:的)?(?:哥|姐|弟|妹|哥哥|姐姐|弟弟|妹妹)/],
    ['friend', /朋友|闺蜜|兄弟们?|室友|发小|死党/],
    [
      'student',
      /我(?:现在|今年|是|上|在读|在)*(?:初[一二三]|高[一二三]|大[一二三四]|研[一二三]|学生|读书)|考试|班主任|同桌|宿舍|寝室|导师|辅导员|考研|高考|中考/,
    ],
    [
      'without-work',
      /失业|被裁|裁员了?我|待业|没工作|没有工作|找不到工作|丢了工作|辞职(?:了|后|以后|在家)|下岗/,
    ],
    ['worker', /上班|同事|领导|老板|加班|公司|单位|打工|工地|厂里|客户|绩效|主管|经理/],
    ['carer', /照顾(?:我|他|她|老|病|爸|妈)|陪护|陪床|护工|化疗|瘫|住院|确诊|透析|痴呆|阿尔茨海默/],
    [
      'bereaved',
      /(?:走|去世|过世|没|不在)了?(?:以后|之后|那天|的时候|快|已经|[一二三两四五六七八九十半\d]+(?:个月|年|天))|去世|过世|遗像|葬礼|追悼|忌日|火化|坟/,
    ],
    [
      'harmed',
      /家暴|猥亵|性侵|强奸|霸凌|(?<![没不])(?:又|还|就|会|总|天天|经常|动手)打(?:了)?我(?!电话)|被(?:他|她|我?爸|我?妈|人|老公|丈夫|男朋友|老婆)?(?:打|扇|踹|掐)|(?:扇|踹|掐)(?:了|着|住)?我|威胁(?:要)?(?:杀|弄死|打)?我|跟踪我|偷拍我/,
    ],
  ],
};
