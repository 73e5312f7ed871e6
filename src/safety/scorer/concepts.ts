import { HAN } from '../text/scripts.ts';

/**
 * Coarse concepts of messages, the same in both languages. With little training text, a pair such as death + fear says more than
 * the characters that happened to carry it, and what is learned of it in one language holds in the other.
 */
const CONCEPTS: readonly (readonly [name: string, chinese: RegExp, english: RegExp])[] = [
  ['death', /死|亡|去世|过世|尸|坟|葬|遗|轻生/u, /\b(?:die[sd]?|dying|dead|death|suicid\w*|funeral|grave|corpse|passed away|overdose\w*|od)\b/u],
  ['live', /活(?!动|泼|干|儿|跃|该|力|着干)/u, /\b(?:live|living|alive|exist\w*|life|breath\w*)\b/u],
  ['wish', /想|要|希望|愿|渴望|恨不得|盼|宁|不如|求/u, /\b(?:want\w*|wanna|wish\w*|hop(?:e|ing)|pray\w*|rather|gonna|going to|need|ready|decided)\b/u],
  ['self', /我|自己|本人|俺|咱/u, /\b(?:i|im|i'm|i've|i'd|i'll|me|my|myself)\b/u],
  ['other', /他|她|别人|有人|对方|人家/u, /\b(?:he|she|they|him|her|them|someone|somebody|he's|she's)\b/u],
  ['you', /你|您/u, /\b(?:you|your|u|yall)\b/u],
  ['family', /爸|妈|父|母|哥|弟|姐|妹|爷|奶|外公|外婆|姥|家人|亲人|孩子|儿子|女儿|老公|老婆|丈夫|妻|婆婆/u, /\b(?:mom|mum|mother|dad|father|parents?|brother|sister|son|daughter|kids?|child(?:ren)?|baby|husband|wife|grand\w+|family|uncle|aunt)\b/u],
  ['peer', /朋友|同学|室友|舍友|同事|闺蜜|老师|领导|老板|男友|女友|对象|前任/u, /\b(?:friends?|mate|roommate|flatmate|boss|teacher|coach|boyfriend|girlfriend|bf|gf|ex|partner|colleague|coworkers?|neighbou?r)\b/u],
  ['fear', /怕|恐|惧|担心|慌|焦虑|惊/u, /\b(?:afraid|scared?|fear\w*|terrified|frightened|panic\w*|worr(?:y|ied)|anxi\w+|nervous)\b/u],
  ['pain', /痛|疼|难受|煎熬|折磨|受罪|苦/u, /\b(?:hurts?|pain\w*|ache|suffer\w*|agony|tortur\w*)\b/u],
  ['tired', /累|疲|撑|熬|坚持|扛/u, /\b(?:tired|exhausted|drained|worn out|can't (?:do|take|cope|go|keep|anymore)|fed up|done)\b/u],
  ['hopeless', /绝望|没意思|没(?:有)?意义|没劲|无聊|空虚|没(?:有)?希望|迷茫|麻木/u, /\b(?:hopeless|pointless|worthless|no (?:point|hope|future|reason|way out)|empty|numb|nothing (?:left|matters))\b/u],
  ['vanish', /消失|离开|解脱|结束|走了|不在|没了|了断|终结/u, /\b(?:disappear\w*|vanish\w*|gone|end(?:ing|s)?|leave|leaving|be over|not be here|goodbye|bye|farewell)\b/u],
  ['sleep', /睡|醒|梦|觉得?好/u, /\b(?:sleep\w*|asleep|wake|woke|waking|dream\w*)\b/u],
  ['blade', /刀|剪|针|玻璃|圆规|烟头/u, /\b(?:knife|knives|razors?|blades?|scissors|glass|needle|lighter)\b/u],
  ['blood', /血|伤口|疤|痕/u, /\b(?:blood\w*|bleed\w*|bled|scars?|wounds?|bruis\w*)\b/u],
  ['cut', /割|划|砍|捅|刺|戳/u, /\b(?:cut\w*|slit|stab\w*|scratch\w*|carv\w*|burn\w*)\b/u],
  ['body', /手腕|胳膊|手臂|大腿|脸|头发|脖子|腕/u, /\b(?:wrists?|arms?|thighs?|legs?|neck|throat|face|head|skin|veins?)\b/u],
  ['hit', /打|揍|扇|踢|踹|抽|掐|推|摔|砸|耳光|巴掌/u, /\b(?:hit\w*|beats?|beaten|beating|punch\w*|slap\w*|kick\w*|chok\w*|shov\w*|push\w*|smash\w*|strangl\w*|grabb\w*)\b/u],
  ['kill', /杀|弄死|毒|炸|烧/u, /\b(?:kill\w*|murder\w*|shoot\w*|shot|poison\w*|hang(?:ing)?|noose|drown\w*)\b/u],
  ['hate', /恨|讨厌|恶心|报复|仇|气/u, /\b(?:hat(?:e|es|ed|ing)|revenge|rage|furious|angry|disgust\w*|pay for)\b/u],
  ['insult', /骂|滚|废物|贱|垃圾|畜生|傻|侮辱|羞辱|嘲/u, /\b(?:yell\w*|scream\w*|insult\w*|bull(?:y|ied|ying)|mock\w*|useless|stupid|slut|loser|freak)\b/u],
  ['sexual', /性|摸|强迫|侵犯|骚扰|裸|下体|隐私/u, /\b(?:touch\w*|rap(?:e|ed|ist)|sex\w*|nudes?|naked|forced?|forcing|molest\w*|undress\w*)\b/u],
  ['threat', /威胁|逼|恐吓|跟踪|堵|不放过/u, /\b(?:threat\w*|stalk\w*|follow\w*|blackmail\w*|won't let|locked|outside my|find me)\b/u],
  ['high', /楼|桥|天台|窗|阳台|高处|悬崖|江|河|海|湖/u, /\b(?:roof\w*|bridge|balcony|ledge|cliff|window|floor|railing|tracks?|platform|river|lake|ocean|sea|water|garage)\b/u],
  ['jump', /跳(?!舞|绳|槽|过)|坠|跃/u, /\b(?:jump\w*|fall|step off|let go|over the edge)\b/u],
  ['drug', /药|片|颗|瓶|安眠|农药|毒/u, /\b(?:pills?|tablets?|meds?|medication|bottle|dose|tylenol|paracetamol|insulin|xanax|vodka|drunk|drink\w*|mg)\b/u],
  ['time', /今晚|今天|明天|现在|马上|最后|周|月底|生日/u, /\b(?:tonight|tonite|today|tomorrow|now|rn|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|birthday|soon)\b/u],
  ['past', /以前|曾|小时候|那时|当时|年前|过去/u, /\b(?:used to|ago|back then|when i was|years|once|last year)\b/u],
  ['negate', /不|没|别|无/u, /\b(?:no|not|never|nothing|nobody|without|can't|cannot|don't|doesn't|didn't|won't|isn't|wasn't|aint|dont|cant|wont)\b/u],
  ['question', /[?？]|吗|怎么|什么|如何|为何|哪|多少|几/u, /\?|\b(?:how|what|when|where|which|does|should)\b/u],
  ['why', /为什么|为何|为啥|意义/u, /\bwhy\b/u],
  ['people', /人们|人类|每个人|一个人|人(?:终|生|总|为什么|死)|世上|社会/u, /\b(?:people|everyone|everybody|world|society|nobody|anyone)\b/u],
  ['feeling', /哭|难过|伤心|悲|抑郁|崩溃|委屈|孤独/u, /\b(?:cry\w*|cried|sad\w*|depress\w*|lonely|alone|upset|broken|heartbroken|grief|miss)\b/u],
  ['work', /工作|上班|公司|项目|考试|学习|作业|学校|成绩/u, /\b(?:work\w*|job|shift|school|exams?|class|homework|project|deadline|college|uni|office|grades?|boss)\b/u],
  ['love', /爱|喜欢|恋|分手|结婚|离婚|感情/u, /\b(?:love\w*|dating|broke up|break ?up|marri\w+|wedding|divorc\w*|relationship|crush)\b/u],
  ['story', /电影|小说|书|剧|新闻|游戏|歌|明星|历史/u, /\b(?:movie|film|book|novel|show|series|news|games?|songs?|podcast|history|character|play(?:ing)?|episode)\b/u],
  ['animal', /猫|狗|鱼|鸟|宠物|花|植物/u, /\b(?:dogs?|cats?|fish|birds?|pet|vet|plants?|horse|rabbit|hamster)\b/u],
  ['money', /钱|债|贷|欠|工资|存款|卡|保险|赔/u, /\b(?:money|debts?|loan|owe|rent|savings?|bills?|insurance|bank|account|passwords?)\b/u],
  ['gift', /送|留给|给了|转给|托付|照顾好/u, /\b(?:gave|give|giving|given|left|take care of|look after|rehom\w*|donat\w*)\b/u],
  ['letter', /信|遗书|写(?:好|了|下|完)|字条|留言|日记/u, /\b(?:notes?|letters?|wrote|written|diary|journal|text(?:ed)?|message)\b/u],
  ['weapon', /枪|汽油|斧|棍|绳|炭|煤气/u, /\b(?:gun|rifle|pistol|shotgun|machete|petrol|gasoline|rope|belt|bomb|weapon|bat)\b/u],
  ['sick', /晕|昏|抽搐|喘|胸|呕|吐|发烧|中毒|叫不醒/u, /\b(?:faint\w*|pass(?:ed|ing) out|seizure|chest|breath\w*|vomit\w*|throwing up|fever|unconscious|collapsed|blue|numb|dizzy)\b/u],
  ['eat', /吃|饭|饿|瘦|体重|减肥/u, /\b(?:eat\w*|ate|food|hungry|starv\w*|weight|calories|skinny|thin|fast(?:ing)?)\b/u],
  ['laugh', /哈哈|笑|😂|🤣|开心|好玩/u, /\b(?:lol|lmao|haha\w*|funny|laugh\w*|joke|kidding|fun)\b|😂|🤣/u],
  ['harmless', /\u25cb/u, /\u25cb/u],
  ['thanks', /谢谢|建议|尝试|努力|会试|明白|你说得对/u, /\b(?:thanks?|thank you|trying|better|grateful|helped|advice|suggest\w*|tips)\b/u],
]; // prettier-ignore

const LETTERS = /[a-z]{2}/u;

/** Names of the concepts that a text touches, and of each pair of them. */
export function conceptsOf(text: string): string[] {
  const han = HAN.test(text);
  const letters = LETTERS.test(text);
  const found = CONCEPTS.filter(
    ([, chinese, english]) => (han && chinese.test(text)) || (letters && english.test(text)),
  ).map(([name]) => name);
  const names = found.map((name) => `concept:${name}`);
  found.forEach((first, i) => {
    for (const second of found.slice(i + 1)) names.push(`pair:${first}+${second}`);
  });
  return names;
}
