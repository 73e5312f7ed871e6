import { hint, type Hint } from './rule.ts';

/** In a long post such words meet by chance. */
const MESSAGE = 300;

/** A hint that is looked for in a message, not in a long post. */
export const sign = (...what: Parameters<typeof hint>): Hint => ({ ...hint(...what), upTo: MESSAGE });

/**
 * What a plan is made of when nobody says that it is one: a thing, a last time, quiet, nobody who comes, somebody who is
 * provided for. One of them is everyday life; they count together. Chinese and English share the signs.
 */
export const SIGNS: readonly Hint[] = [
  sign('thing', 0.75, 'a thing or a place that could be used',
    '刀片|美工刀|水果刀|圆规|安眠药|安定|农药|百草枯|降压药|降糖药|胰岛素|麻绳|绳子|皮带|围巾|晾衣杆|煤气|木炭|汽油|栏杆|护栏|楼顶|天台|窗台|(?<!天)桥(?!段|梁|接|牌|本)|水库|铁轨|站台',
    String.raw`\b(?:blades?|razors?|knives|knife|rope|belt|noose|pills|tablets|beta blockers|insulin|morphine|fentanyl|oxy\w*|xanax|gun|rifle|shotgun|bridge|ledge|rooftop|railing|balcony|garage|train tracks|cliff|river|ocean|flares|helium|exhaust)\b`),
  sign('last', 1, 'for the last time',
    '最后(?:再)?(?:喂|看|吃|见|抱|走|听|回|去|写|晒|喝|做|一次|一遍|一眼|一面|一顿|一页|一晚|一夜|一程)|没有?(?:再)?[^。！？!?，,\\n]{1,8}的必要了?|不用再买',
    String.raw`\b(?:(?:the|my) last (?:\w+ )?(?:night|time|page|one|day|meal|look|walk|call|visit)|for the last time|no more (?:\w+ )?(?:nights?|letters?|mornings?|fighting|bills|tomorrows?))\b`),
  sign('no-more', 2, 'says that there will be no more days',
    '(?:明天|以后|往后)(?:就)?(?:再也)?(?:没有|不会有)(?:明天|以后|我|天亮)了?|(?:再也)?不用(?:等|熬)到(?:天亮|明天)',
    String.raw`\bwon't be any(?: more|more)? (?:nights?|days?|mornings?|tomorrows?|birthdays?|me)\b|\bthere(?:'s| is) no (?:tomorrow|next (?:week|month|year)) for me\b`),
  sign('quiet', 1, 'then it will be quiet',
    '(?:就|终于|可以|才)(?:能|会|可以)?(?:安静|清静|清净|静下来|不疼|不痛|没声音)了?|一觉睡过去|不疼的(?!针|方法)',
    String.raw`\b(?:stop|end|over|go|slip away) (?:\w+ )?(?:quietly|quiet|peacefully|painlessly)\b|\b(?:finally|so|gets?|would be|will be) (?:quiet|silent|peaceful|at peace)\b`),
  sign('tested', 2, 'has tried whether it holds',
    '(?:横梁|梁|晾衣杆|门框|栏杆|绳子?|吊扇)[^。！？!?，,\\n]{0,6}(?:承|撑|挂|吊)(?:得住)?[^。！？!?，,\\n]{0,4}(?:多重|多少斤|我|一个人)|试(?:了|过)?(?:一下|试|几次)?[，,]?[^。！？!?\\n]{0,6}(?:能翻(?:过去|出去)|够(?:不够)?(?:结实|牢)|承得住|撑得住)',
    String.raw`\b(?:holds?|held|take|bear) my (?:full |own )?weight\b|\b(?:tested|checked|tried) (?:the )?(?:knot|rope|beam|hook|branch|railing)\b`),
  sign('unchecked', 1.5, 'nobody comes or looks in time',
    '(?:几|两|三|一)天(?:之内|内|里)?(?:都)?(?:不会有|没有?|没)人(?:会)?(?:发现|找|管|来)|趁(?:他们|她|他|家里|室友)[^。！？!?，,\\n]{0,6}(?:不在|没回|睡)|没人(?:会)?(?:拦|来得及)',
    String.raw`\bbefore (?:anyone|somebody|someone) (?:checks|notices|finds|comes (?:home|by|up))\b|\b(?:no ?one|nobody) (?:will |would |'ll )?(?:checks? on me|comes? upstairs|comes? looking|finds? out until)\b`),
  sign('insured', 2, 'reckons what is paid after a death',
    '受益人[^。！？!?\\n]{0,20}(?:女儿|儿子|爸|妈|老婆|老公|孩子)[^！？!?\\n]{0,20}(?:不赔|满(?:了)?两年|赔)|(?:意外险|保险|保单|人寿|抚恤金?)[^。！？!?\\n]{0,20}(?:赔|理赔)[^。！？!?\\n]{0,12}(?:孩子|爸妈|学费|房贷|老婆|老公|家里|她们|他们)[^。！？!?\\n]{0,6}(?:够|有着落|还)',
    String.raw`\b(?:life insurance|insurance|policy)\b[^.!?\n]{0,40}\b(?:worth more|enough for (?:the kids|them|her|him)|take care of them)\b`),
  sign('if-absent', 1.5, 'in case that they do not come back',
    '如果(?:我)?(?:明天|下周|以后|哪天|过几天|周一)(?:我)?(?:没来|不来|没回|没醒|不在|没上线)',
    String.raw`\bif i (?:don't|do not) (?:show up|come (?:in|back|home)|make it (?:back|home)|wake up) (?:tomorrow|on|next|anymore|this)`),
  sign('given-away', 1.5, 'gives things to someone',
    '(?:漫画|书|手办|吉他|耳机|键盘|球鞋|相机|模型|日记)[^。！？!?，,\\n]{0,6}(?:送给|留给|归)(?:他|她|你|小)'),
  sign('cared-for-last', 1.5, 'hands on passwords and pets',
    '(?:密码|账号)[^。！？!?，,\\n]{0,6}(?:发|告诉|抄|写|交)给(?:了)?(?:我)?(?:弟|妹|哥|姐|妈|爸|老婆|老公|孩子|闺蜜|朋友)',
    String.raw`\b(?:gave|sent|wrote down|left) (?:my )?(?:\w+ )?(?:all )?(?:my |the )?passwords? (?:to|for) (?:my|the)\b`),
  sign('never-but', 2, 'denies it, and goes on',
    String.raw`\b(?:i'd|i would|would) never (?:actually )?(?:do it|act on it|go through with it),? but\b`,
    '(?:我)?(?:不会|不敢)真的?(?:去)?(?:做|那么做|怎么样)[^。！？!?\\n]{0,4}(?:但|可|就是)'),
  sign('place-free', 1.5, 'their place may be taken',
    '(?:我的)?(?:座位|床位|位子|位置|工位)[^。！？!?，,\\n]{0,4}(?:给|让)(?:别人|新同学|其他人|新人)'),
  sign('window', 2, 'the door is locked and the window open',
    '(?:锁了?|反锁)[^。！？!?\\n]{0,8}窗(?:户)?[^。！？!?，,\\n]{0,3}开(?:着|了)[^。！？!?\\n]{0,12}(?:层|楼|风)'),
  sign('for-good', 1.5, 'thinks of leaving for good',
    String.raw`\b(?:i should|maybe i(?:'ll| will)?|time to|ready to|want to|just) (?:just )?(?:leave|go|log off|check out|disappear|be gone) for good\b`),
  sign('stock', 0.75, 'has medicine for months',
    String.raw`\b(?:meds?|pills|prescription|medication)\b[^.!?\n]{0,24}\b(?:refill\w*|stocked)\b|\b(?:60|90|sixty|ninety|\d+0) (?:days?'?|tablets|pills)(?: worth| supply)?\b`,
    '(?:开|配|拿)了?(?:两|三|四|六|几)个月的?(?:安眠)?药'),
  sign('alone-then', 0.75, 'will be alone for some time',
    String.raw`\b(?:have|got|get) the (?:place|house|apartment|flat) (?:all )?to myself\b|\b(?:everyone|they|he|she)(?:'s|'re| is| are) (?:away|gone|out of town) (?:this weekend|until|till|all weekend)\b`,
    '(?:这)?周末(?:家里|宿舍|就|只有)?[^。！？!?，,\\n]{0,4}(?:只有我|没有?别?人|我一个人)'),
  sign('faster-with', 1.5, 'asks whether medicine works faster with alcohol',
    String.raw`\b(?:act|work|kick in|hit|go)(?:s|ing)? (?:\w+ )?(?:faster|quicker|stronger|harder)\b[^.!?\n]{0,16}\b(?:alcohol|vodka|whisk(?:e)?y|wine|drink(?:s|ing)?|beer|empty stomach)\b`,
    '(?:就着|配|和|加)(?:酒|白酒|啤酒)[^。！？!?，,\\n]{0,8}(?:更快|快一点|起效|见效|发作)'),
  sign('pays-off', 1.5, 'reckons what is paid without them',
    String.raw`\b(?:insurance|policy)(?:'d| would| will| could|'ll) (?:\w+ )?(?:pay off|cover|clear) (?:the|our|their|my) (?:house|mortgage|debts?|loans?)\b`),
  sign('pays-even-then', 1, 'has read what the insurance pays for',
    String.raw`\b(?:insurance|policy)\b[^!?\n]{0,60}\b(?:pays?|covers?) (?:out )?even (?:then|(?:for|if it(?:'s| is)|in case of) (?:suicide|that))\b`),
  sign('leaves-home', 1, 'gives up the room, not for another one',
    '(?<!(?:搬|换|毕业|出国|新房|新工作|回老家|合租|离职)[^]{0,40})(?:房子|屋子|宿舍|房间|房)[^。！？!?，,\\n]{0,4}退(?:租|掉|了)(?![^]{0,60}(?:搬|换|毕业|出国|新房|新工作|回老家|合租|离职|找(?:到|了)?新))'),
  sign('joins-the-dead', 1.5, 'will go to someone on the day of their death',
    '(?:忌日|祭日|周年|走的那天)[^！？!?\\n]{0,16}(?:去|下去)(?:陪|找|见)(?:着)?(?:他|她|爸|妈|你|爷|奶)(?!说说|说话|聊|坐)(?![^。！？!?\\n]{0,20}(?:墓|扫|上香|烧纸|献花|坟))'),
]; // prettier-ignore
