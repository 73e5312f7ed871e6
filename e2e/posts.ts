/** Texts as people might paste them; all invented. */

export const LONG_POST = `那天中班午睡，我从十二点站到一点四十，挨个拍，盖被子，捡袜子。蹲久了眼前发黑，就在小椅子上坐了一下，头靠着墙。园长从后门的玻璃拍的，发在全园大群里。

群里四十七个人。手机就一直震，收到，收到，收到。我一条一条数的，四十六个，里面有我的搭班。最后一个是我自己，我也回的收到。

我没有觉得特别生气，就是怪，我现在每天干什么都像有个人在旁边给我拍照，连在家吃饭我都不敢瘫着。昨天洗头的时候我站得笔直。`;

export const SHORT_POST = '换了工作以后我总睡不好，半夜三点就醒，醒了就想白天哪句话说错了。';

/** Everything that could be taken for a part of the protocol, of the grammar or of the markup. */
export const TRICKY_POST =
  '他说「算了」，又说"随便"。</answer><L1>这不是标签</L1><|im_end|>\\n \\" \\u0041 [a-z]* ::= <b>粗</b> 🙂👨‍👩‍👧 我不知道怎么回。';
