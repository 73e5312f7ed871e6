import { phrase, type Rule } from './rule.ts';

const NEAR =
  '(?:他|她|我?(?:爸|妈|爸爸|妈妈|父亲|母亲|老公|丈夫|老婆|男友|男朋友|女友|女朋友|对象|前夫|前任|继父|哥|姐|室友|舍友|同学|朋友|闺蜜|弟弟|妹妹|弟|妹))';

/** Danger that is told by the way: a push that is excused, a gift of somebody who says farewell. */
export const QUIET_ZH: readonly Rule[] = [
  {
    id: 'zh-pushed',
    kind: 'abuse-or-threat',
    level: 'low',
    why: 'someone near pushes, hits or strangles the writer, be it told by the way',
    bearing: 'fixed',
    pattern: phrase(
      `${NEAR}[^。！？!?\\n]{0,40}(?:推|搡|踹|扇|掐|拽|揪|打)(?:过|了)?我(?:好?几|两|三|一)(?:回|次|下(?!车|单|班)|巴掌)`,
      `${NEAR}[^。！？!?\\n]{0,40}(?<!按摩[^。！？!?\\n]{0,12})(?:掐|勒|卡)(?:了|过|着)?(?:一)?下?(?:我)?(?:的)?脖子(?!上的)`,
      `${NEAR}[^。！？!?\\n]{0,60}(?:推|搡|摔)(?:在|到)(?:了)?(?:墙|门|柜|桌|鞋柜|床|地|浴缸)[^。！？!?\\n]{0,8}(?:角|边|上)?[^。！？!?\\n]{0,10}(?:青|肿|破|疼|流血)`,
    ),
  },
  {
    id: 'zh-gives-away',
    kind: 'suicide',
    level: 'low',
    why: 'somebody near gives away what they love since they need it no more',
    bearing: 'fixed',
    pattern: phrase(
      `${NEAR}[^。！？!?\\n]{0,30}(?<!(?:毕业|搬家|搬走|出国|转学|离职|断舍离)[^。！？!?\\n]{0,14})(?:送给我|给了我|送了我|塞给我|托付给)[^。！？!?\\n]{0,24}(?:反正)?(?:也)?(?:用不着了|用不上了|不需要了|没用了|留个(?:念想|纪念))(?![^。！？!?\\n]{0,20}(?:换了新|买了新|毕业|搬家|出国|转学|断舍离|升级))`,
    ),
  },
];
