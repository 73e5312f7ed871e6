/** Where the screen sees danger: what is said, asked and named, for each kind. Safe by `docs/safety.md`. */
import type { Closing, Intent, Option, Seeing, Strategy } from '../bank.ts';

export const DANGER_SEEING_ZH: readonly Seeing[] = [
  { id: 'v-now-not-alone', text: '写到了这一步，眼下最要紧的，是先不要一个人待着。', plain: ['now'] },
  { id: 'v-now-no-decision', text: '这一刻先什么都不决定，先让自己和会用到的东西隔开。', plain: ['now'] },
  {
    id: 'v-now-wave',
    text: '先让一个人陪在旁边，别的以后再说；哪怕这几天心里反倒静下来了，也一样。',
    plain: ['now'],
  },
  { id: 'v-hurt-outlet', text: '伤自己，往往是难受到没有别的出口了，说出来不丢人。', plain: ['self-harm'] },
  {
    id: 'v-hurt-serious',
    text: '想伤自己，或者已经伤了，说明心里很疼；这要当真，不是要怪你。',
    plain: ['self-harm'],
  },
  { id: 'v-hurt-wave', text: '想伤自己的念头是一阵一阵的，先把最急的这一阵隔过去。', plain: ['self-harm'] },
  {
    id: 'v-violent-far',
    text: '会想到动手，多半是气或者怕到了顶；念头要当真，先不要照着它做。',
    plain: ['harm-to-others'],
  },
  {
    id: 'v-violent-apart',
    text: '到了这个地步，最要紧的是先让人和人隔开，谁对谁错以后再说。',
    plain: ['harm-to-others'],
  },
  {
    id: 'v-violent-help',
    text: '有危险的时候，该来挡的是警察和能帮忙的人，不该是你一个人去拼。',
    plain: ['harm-to-others'],
  },
  {
    id: 'v-threat-not-yours',
    text: '要是有人打你、逼你或者吓唬你，错在那样做的人，不在你。',
    plain: ['abuse-or-threat'],
  },
  { id: 'v-threat-safety', text: '先顾人安不安全，别的事可以慢慢再理。', plain: ['abuse-or-threat'] },
  {
    id: 'v-threat-serious',
    text: '动手和威胁都不是小事，不用等伤得更重才算数。',
    plain: ['abuse-or-threat'],
  },
  { id: 'v-medical-first', text: '身体的事放在最前面，别的可以等。', plain: ['medical'] },
  { id: 'v-medical-not-wait', text: '这样的情形不能光靠忍，也不用先想是不是麻烦别人。', plain: ['medical'] },
  { id: 'v-medical-doctor', text: '这要由医生当面看，不是写几句话能定的。', plain: ['medical'] },
];

export const DANGER_CLOSINGS_ZH: readonly Closing[] = [
  {
    id: 'e-now-with',
    text: '此刻身边有没有人？把会用到的东西先拿开、交出去，现在做得到吗？',
    kind: 'question',
    plain: ['now'],
  },
  {
    id: 'e-now-go',
    text: '能不能现在就叫一个人过来，把会用到的东西交给那个人？会叫谁？',
    kind: 'question',
    plain: ['now'],
  },
  {
    id: 'e-hurt-near',
    text: '现在有没有想伤自己？手边会用到的东西，能不能先交给别人，或者放到一时拿不到的地方？',
    kind: 'question',
    plain: ['self-harm'],
  },
  {
    id: 'e-hurt-last',
    text: '最近一次伤自己是什么时候，伤口处理过没有？那时候有没有也想过不活？',
    kind: 'question',
    plain: ['self-harm'],
  },
  {
    id: 'e-violent-near',
    text: '此刻离动手有多近？对方在不在旁边，手边有没有能伤人的东西？',
    kind: 'question',
    plain: ['harm-to-others'],
  },
  {
    id: 'e-violent-leave',
    text: '现在能不能先离开那里，把能伤人的东西留下，去一个有别人在的地方？',
    kind: 'question',
    plain: ['harm-to-others'],
  },
  {
    id: 'e-threat-now',
    text: '此刻安不安全？让你害怕的人在不在旁边，有没有一个能马上去的地方？',
    kind: 'question',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'e-threat-last',
    text: '最近一次是什么时候，有没有人受伤？身边还有没有别的人也在受这个？',
    kind: 'question',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'e-body-now',
    text: '现在身上怎么样：喘不喘得上气，人清不清醒，疼不疼？',
    kind: 'question',
    plain: ['medical'],
  },
  {
    id: 'e-body-with',
    text: '现在身边有没有人，能陪着去医院或者帮忙打个电话？',
    kind: 'question',
    plain: ['medical'],
  },
  {
    id: 'e-any-low-from-words',
    text: '你的话里像是有不想活的意思。要是真有，走到哪一步了，有没有想过怎么做、什么时候？',
    kind: 'question',
    plain: ['low'],
    alarmed: true,
  },
  {
    id: 'e-any-low-how-often',
    text: '你写的那些话，有没有走到“不想活”那一步？要是有，最近是多了还是少了，有没有想过怎么做？',
    kind: 'question',
    plain: ['low'],
    alarmed: true,
  },
  {
    id: 'e-any-low-which',
    text: '写下那些话的时候，是想不再这样难受，还是不想活？怎样都可以照实说；有没有想过怎么做？',
    kind: 'question',
    plain: ['low'],
    alarmed: true,
  },
];

/** Said last, where the person also asks something. */
export const DANGER_LATER_ZH: readonly Closing[] = [
  {
    id: 'e-later-kept',
    text: '你问的那一句没有放过去，等安全这一头说清了，再接着说。',
    kind: 'ending',
    question: true,
    plain: ['now', 'low', 'self-harm', 'harm-to-others', 'abuse-or-threat', 'medical'],
  },
  {
    id: 'e-later-next',
    text: '你问的事也会接着说，只是先要知道你此刻安不安全。',
    kind: 'ending',
    question: true,
    plain: ['now', 'low', 'self-harm', 'harm-to-others', 'abuse-or-threat', 'medical'],
  },
];

const checkup = (id: string, text: string, words: RegExp): Option => ({
  id: `r-checkup-${id}`,
  text,
  plain: ['none'],
  heard: { anywhere: true, words },
});

/** Where plain words tell of harm that goes on and somebody should look at, whatever else is said. */
export const CHECKUPS_ZH: readonly Option[] = [
  checkup(
    'other-hurt',
    '受伤的那一头：再动手就打110，受伤打120；可以先跟对方约好一句暗号、一个去处，留下伤的照片。怎么帮，你也可以替对方打妇联的12338问；要不要告诉别人，先问过对方。',
    /^[^。！？?]{0,6}(?:替|帮)我?(?!自己)[^，。！？?我]{1,8}(?:问|来问|发)[\s\S]*(?:打|扇|踹|掐|踢|推|砸|拽|家暴|动手|威胁|跟踪|逼|怕他|怕她|锁)/u,
  ),
  checkup(
    'hurt-at-home',
    '先说安全：推你、打你、掐你，喝没喝酒都不是小事，掐脖子尤其危险。可以先想好能去的地方、能叫的人；再动手就打110，受伤打120，商量打妇联12338。',
    /(?:推|打|扇|踹|踢|掐|拽|砸)(?:过|了)?我(?!电话|手机|的?(?:车|主意))[^，。！？]{0,4}(?:几|[一二两三]|回|次|下|脸|头|背|腰|脖|耳光|巴掌)|掐(?:了|过|着)?(?:一下|下|住)?(?:我(?:的)?)?脖子/u,
  ),
  checkup(
    'old-scars',
    '还有一样：那样的念头要是再上来，先离开会用到的东西，叫一个人陪着；告诉一个信得过的大人、学校的心理老师或者医生，不等于又回到了从前，也可以打12356。',
    /(?:手臂|胳膊|手腕|大腿)(?:上)?[^。！？]{0,12}(?:划|割|弄|刻)(?:的|过|了)|(?:划|割)(?:过|了)?(?:自己|手臂|胳膊|手腕|大腿)/u,
  ),
  checkup(
    'wheel',
    '开车这一头先别硬撑：困了、走神了、手抖了就靠边停，能换人换人，这几天能不开就不开。',
    /(?:开(?:着)?车|方向盘|跑(?:长途|夜班|车)|骑(?:着)?(?:电动)?车|高速)[^。！？\n]{0,30}(?:打(?:了)?(?:个)?盹|睡着|眯(?:着|了)|犯困|闭(?:上)?(?:了)?眼|走神|蹭|差点(?:撞|追尾|出事)|闯(?:了)?红灯)|(?:打盹|睡着|犯困|走神)[^。！？\n]{0,16}(?:方向盘|车(?:就)?(?:偏|歪|蹭))/u,
  ),
  checkup(
    'heavy-work',
    '医生说过不能做的活，先停一停再商量怎么办；可以请医生开一张说明，问问有没有轻一点的活换。',
    /(?:医生|大夫)[^。！？\n]{0,10}(?:说|讲|交代|嘱咐)[^。！？\n]{0,12}(?:不能(?:再)?|别(?:再)?|不许|不让(?:再)?|要(?:我)?(?:卧床|静养))[^。！？\n]{0,8}(?:扛|搬|重|干|累|弯腰|上工|熬夜)?(?=[\s\S]{0,120}(?:上工|还(?:在|是)?(?:干|扛|搬|做)|照(?:样|常|旧)|贴(?:着)?膏药|瞒|没(?:跟|告诉)))/u,
  ),
  checkup(
    'child-alone',
    '孩子那一头，可以把你看到的照实跟学校老师或者居委会说一声，请他们去看看；这不是告谁，是多一双眼睛。有马上的危险打110。',
    /(?:孩子|小孩|娃|男孩|女孩|小(?:男|女)生)[\s\S]{0,60}(?:饿|没(?:有)?(?:饭|人)(?:吃|管|做)|一个人(?:在家|在外|锁)|锁在(?:家|屋|门)|身上(?:有)?(?:青|伤|印)|不给(?:饭|吃))[\s\S]{0,120}(?:邻居|隔壁|楼上|楼下|对门|学生|同学)|(?:邻居|隔壁|楼上|楼下|对门)[\s\S]{0,40}(?:孩子|小孩|娃|男孩|女孩)[\s\S]{0,80}(?:饿|没(?:有)?(?:饭|人)(?:吃|管)|锁在|身上(?:有)?(?:青|伤|印)|打得|哭得|不给(?:饭|吃))/u,
  ),
  checkup(
    'drinking',
    '喝到每天都离不了，值得去医院问一次：伤没伤到身体，怎么减才稳当；喝得多的时候不要一下子全停，先问过医生。',
    /(?:每天|天天|每晚|晚上都|一天)[^。！？\n]{0,12}(?:喝|灌)[^。！？\n]{0,10}(?:酒|白的|瓶|斤|两)|离不开酒|不喝(?:酒)?(?:就)?(?:睡不着|手抖)/u,
  ),
  checkup(
    'controlled',
    '有一句放在前面：管着一个人的钱、手机、见谁、吃什么，不算照顾；被这样管着的人，可以先找一个信得过的人知道这件事，也可以打妇联的12338问一问。',
    /(?:他|老公|丈夫|男朋友|对象)[^。！？\n]{0,14}(?:不让我|不许我|不准我)[^。！？\n]{0,10}(?:出门|见|跟|回娘家|上班|工作|联系|穿|带手机|交朋友)/u,
  ),
  checkup(
    'long-flat',
    '这样子要是已经有好几个月，值得去医院的心理科或者精神科问一次，只当是弄个明白，不等于就有什么。',
    /^(?=[\s\S]*(?:没意思|没劲|提不起(?:劲|兴趣|精神)|什么都不想|不想动|高兴不起来|没(?:有)?(?:感觉|滋味)|哭不出来|懒得))(?=[\s\S]*(?:大概|从|有)[^。！？\n]{0,6}(?:去年|前年|年初|入冬|半年|几个月|好几个月|[三四五六七八九十两]个?多?月|一年)[^。！？\n]{0,6}(?:开始|了|就|这样|起))/u,
  ),
  {
    id: 'r-checkup-memory',
    text: '忘事忘到认路和灶火上，值得尽早到医院的神经内科或者记忆门诊看一次，一个人去也给看，有人陪更好；灶上有火的时候先别走开。',
    plain: ['none'],
    heard: {
      anywhere: true,
      besideDanger: true,
      words:
        /^(?=.*(?:(?:[六七八九]十|[6-9]\d)[一二三四五六七八九]?(?:多)?岁?|老头|老太|老伴|退休|记性))(?=.*(?:(?:不(?:晓得|知道|记得|认得)|忘了)[^。！？\n]{0,6}(?:往哪|回家|家在|路(?:怎么|口)?)|找不(?:着|到)(?:家|回家)|迷(?:了)?路|走丢))(?=.*(?:(?:煤气|灶|火|水壶|锅)[^。！？\n]{0,16}(?:忘|烧(?:干|穿|糊))|忘(?:了|记)?关(?:火|煤气|灶)|不认得(?:人|我)|记(?:不住|不得)))/su,
    },
  },
  {
    id: 'r-checkup-eating',
    text: '身体这边也要有人看：吃和身体到了这一步，值得尽快找医生查一次，别的可以慢慢说。',
    plain: ['none'],
    heard: {
      anywhere: true,
      besideDanger: true,
      words:
        /^(?=.*(?:减肥|减到|瘦到|瘦了|热量|大卡|卡路里|体重|称重|节食|断食|不吃|吃得少|催吐|抠吐|暴食|代餐|胖回))(?=.*(?:(?:月经|例假|大姨妈|姨妈)[^。！？\n]{0,12}(?:没来|没有来|不来|停|没了|推迟)|眼前(?:一)?(?:发)?黑|晕倒|昏倒|昏过去|催吐|抠(?:吐|嗓子|喉咙)|吃(?:完|了)[^。！？\n]{0,6}吐))/su,
    },
  },
];

export const DANGER_REFERRALS_ZH: readonly Option[] = [
  {
    id: 'r-now-call',
    text: '现在就打120或110，或者让身边的人替你打；想先听见一个人的声音，打12356。',
    plain: ['now'],
  },
  {
    id: 'r-now-hold',
    text: '先打12356，一边让人赶过来；打不通，或者已经做了什么、马上要做，打120或110。',
    plain: ['now'],
  },
  {
    id: 'r-hurt-call',
    text: '念头上来的时候先叫一个人过来待着，再打12356；伤口深、血止不住，打120。',
    plain: ['self-harm'],
  },
  {
    id: 'r-hurt-doctor',
    text: '伤得重打120；平时可以去医院的精神科或心理科照实讲，也可以打12356，从哪一句说起都行。',
    plain: ['self-harm'],
  },
  {
    id: 'r-violent-call',
    text: '眼看要出事，打110；有人受伤，打120；想先把火说出来，打12356。',
    plain: ['harm-to-others'],
  },
  {
    id: 'r-violent-home',
    text: '要是有人正在动手，能走就带着能带的人先走，打110说清地址，受伤打120；想跟人说说，打12356。',
    plain: ['harm-to-others'],
  },
  {
    id: 'r-threat-call',
    text: '马上有危险，能走就先走，打110，受伤打120；想找人商量，可以打12356，女性也可以打妇联的12338。',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'r-threat-plan',
    text: '可以先想好一个能去的地方、一个能叫的人；危险来了打110，受伤打120，平时想说说打12356。',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'r-body-call',
    text: '胸口痛、喘不上气、人不清醒，或者药吃多了，现在就打120，药盒带上，别一个人待着。',
    plain: ['medical'],
  },
  {
    id: 'r-body-today',
    text: '今天就去医院看，拿不准急不急就打120问；路上让一个人陪着。',
    plain: ['medical'],
  },
];

export const DANGER_STRATEGIES_ZH: readonly Strategy[] = [
  {
    id: 's-now',
    text: '只顾眼前这一刻：一句话说明白，问身边有没有人、东西能不能放远，再给马上能打的电话。',
    moves: ['see', 'question', 'refer'],
    plain: ['now'],
  },
  {
    id: 's-hurt',
    text: '不责怪，也不追着问为什么；先说一句理解的话，问清现在想不想伤自己、伤得重不重，再给能打的电话。',
    moves: ['see', 'question', 'refer'],
    plain: ['self-harm'],
  },
  {
    id: 's-violent',
    text: '先让人和人隔开：认下气和怕，直接问离动手有多近，再给能打的电话；谁对谁错以后再谈。',
    moves: ['see', 'question', 'refer'],
    plain: ['harm-to-others'],
  },
  {
    id: 's-threat',
    text: '先顾安全：说清错不在受伤的人，问此刻安不安全，再给能打的电话。',
    moves: ['see', 'question', 'refer'],
    plain: ['abuse-or-threat'],
  },
  {
    id: 's-body',
    text: '身体在前：问清现在怎么样，把能叫来的人和能打的电话放在手边，别的以后再谈。',
    moves: ['see', 'question', 'refer'],
    plain: ['medical'],
  },
];

export const DANGER_INTENTS_ZH: readonly Intent[] = [
  {
    id: 'i-danger-heard',
    text: '来访者把很重的话写了出来，可能想有人当真接住，又不想惊动谁，也不想被教训。',
    wants: 'understanding',
    plain: ['low', 'now', 'self-harm'],
  },
  {
    id: 'i-danger-not-alone',
    text: '来访者可能一个人撑着这件事，想有人知道已经到了哪一步。',
    wants: 'validation',
    plain: ['low', 'now', 'self-harm', 'harm-to-others', 'abuse-or-threat'],
  },
  {
    id: 'i-danger-end-of-pain',
    text: '来访者想要的，可能是不再这样难受下去，而不只是一个道理。',
    wants: 'understanding',
    plain: ['low', 'now', 'self-harm'],
  },
  {
    id: 'i-danger-no-alarm',
    text: '来访者也许想把这样的念头说出口，看看说出来会不会被嫌弃，会不会把人吓跑。',
    wants: 'validation',
    plain: ['low', 'now', 'self-harm'],
  },
  {
    id: 'i-danger-stay',
    text: '来访者可能想有人在这一刻留在旁边，先不急着解决什么。',
    wants: 'validation',
    plain: ['low'],
  },
  {
    id: 'i-danger-safe',
    text: '来访者也许想有人告诉自己，眼下先做什么才安全。',
    wants: 'advice',
    plain: ['harm-to-others', 'abuse-or-threat', 'medical', 'other'],
  },
  {
    id: 'i-danger-other',
    text: '来访者为另一个人担着心，可能想知道自己能做到哪一步。',
    wants: 'advice',
    plain: ['other'],
  },
];
