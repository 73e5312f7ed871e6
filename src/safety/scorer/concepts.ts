/**
 * Coarse concepts of Chinese messages. With little training text, a pair such as death + fear says more than the characters
 * that happened to carry it.
 */
const CONCEPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['death', /死|亡|去世|过世|尸|坟|葬|遗|轻生/u],
  ['live', /活(?!动|泼|干|儿|跃|该|力|着干)/u],
  ['wish', /想|要|希望|愿|渴望|恨不得|盼|宁|不如|求/u],
  ['self', /我|自己|本人|俺|咱/u],
  ['other', /他|她|别人|有人|对方|人家/u],
  ['you', /你|您/u],
  ['family', /爸|妈|父|母|哥|弟|姐|妹|爷|奶|外公|外婆|姥|家人|亲人|孩子|儿子|女儿|老公|老婆|丈夫|妻|婆婆/u],
  ['peer', /朋友|同学|室友|舍友|同事|闺蜜|老师|领导|老板|男友|女友|对象|前任/u],
  ['fear', /怕|恐|惧|担心|慌|焦虑|惊/u],
  ['pain', /痛|疼|难受|煎熬|折磨|受罪|苦/u],
  ['tired', /累|疲|撑|熬|坚持|扛/u],
  ['hopeless', /绝望|没意思|没(?:有)?意义|没劲|无聊|空虚|没(?:有)?希望|迷茫|麻木/u],
  ['vanish', /消失|离开|解脱|结束|走了|不在|没了|了断|终结/u],
  ['sleep', /睡|醒|梦|觉得?好/u],
  ['blade', /刀|剪|针|玻璃|圆规|烟头/u],
  ['blood', /血|伤口|疤|痕/u],
  ['cut', /割|划|砍|捅|刺|戳/u],
  ['body', /手腕|胳膊|手臂|大腿|脸|头发|脖子|腕/u],
  ['hit', /打|揍|扇|踢|踹|抽|掐|推|摔|砸|耳光|巴掌/u],
  ['kill', /杀|弄死|毒|炸|烧/u],
  ['hate', /恨|讨厌|恶心|报复|仇|气/u],
  ['insult', /骂|滚|废物|贱|垃圾|畜生|傻|侮辱|羞辱|嘲/u],
  ['sexual', /性|摸|强迫|侵犯|骚扰|裸|下体|隐私/u],
  ['threat', /威胁|逼|恐吓|跟踪|堵|不放过/u],
  ['high', /楼|桥|天台|窗|阳台|高处|悬崖|江|河|海|湖/u],
  ['jump', /跳(?!舞|绳|槽|过)|坠|跃/u],
  ['drug', /药|片|颗|瓶|安眠|农药|毒/u],
  ['time', /今晚|今天|明天|现在|马上|最后|周|月底|生日/u],
  ['past', /以前|曾|小时候|那时|当时|年前|过去/u],
  ['negate', /不|没|别|无/u],
  ['question', /[?？]|吗|怎么|什么|如何|为何|哪|多少|几/u],
  ['why', /为什么|为何|为啥|意义/u],
  ['people', /人们|人类|每个人|一个人|人(?:终|生|总|为什么|死)|世上|社会/u],
  ['feeling', /哭|难过|伤心|悲|抑郁|崩溃|委屈|孤独/u],
  ['work', /工作|上班|公司|项目|考试|学习|作业|学校|成绩/u],
  ['love', /爱|喜欢|恋|分手|结婚|离婚|感情/u],
  ['story', /电影|小说|书|剧|新闻|游戏|歌|明星|历史/u],
  ['animal', /猫|狗|鱼|鸟|宠物|花|植物/u],
  ['harmless', /\u25cb/u],
  ['thanks', /谢谢|建议|尝试|努力|会试|明白|你说得对/u],
];

/** Names of the concepts that a text touches, and of each pair of them. */
export function conceptsOf(text: string): string[] {
  const found = CONCEPTS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const names = found.map((name) => `concept:${name}`);
  found.forEach((first, i) => {
    for (const second of found.slice(i + 1)) names.push(`pair:${first}+${second}`);
  });
  return names;
}
