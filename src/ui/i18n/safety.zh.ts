type Kind = 'suicide' | 'medical' | 'self-harm' | 'harm-to-others' | 'abuse-or-threat';
type Whose = 'self' | 'other';
type Reason =
  | 'method-detail'
  | 'encouragement'
  | 'diagnosis'
  | 'dosage'
  | 'promise'
  | 'contempt'
  | 'claims-human'
  | 'claims-therapist';

/** Why a reply was stopped, as a half sentence behind “it was about to”. */
const reasons: Readonly<Record<Reason, string>> = {
  'method-detail': '说到会伤到人的具体做法',
  encouragement: '把伤害说成可以做的事',
  diagnosis: '断定你得了什么病',
  dosage: '教人怎么用药',
  promise: '做它做不到的保证',
  contempt: '说看不起人的话',
  'claims-human': '把自己说成真人',
  'claims-therapist': '把自己说成咨询师或医生',
};

/** What stands on the folded card above a reply. */
const low: Readonly<Record<Kind, string>> = {
  suicide: '这段时间好像很难熬。如果有时候不想活了，可以找一个真人说说。',
  'self-harm': '你好像在用伤害自己来扛。可以找一个真人说说，不会被责怪。',
  'harm-to-others': '听起来火气已经很大了。怕伤到人的时候，可以先找一个真人说说。',
  'abuse-or-threat': '你写的事可能让你不安全。可以找一个真人商量怎么办。',
  medical: '如果身体现在有危险，先打急救电话。',
};
const notSafe = '你写到的这个人可能不安全。可以找一个真人商量，怎样帮他。';
const lowOther: Readonly<Record<Kind, string>> = {
  suicide: notSafe,
  'self-harm': notSafe,
  'harm-to-others': '有人可能会受伤。可以找一个真人商量怎么办。',
  'abuse-or-threat': notSafe,
  medical: '如果有人的身体现在有危险，先打急救电话。',
};

/** Words of the safety part: ways to a person, the crisis card, what is disclosed, what was withheld. */
export const safetyZh = {
  help: {
    ask: '现在很难受？',
    open: '马上找人',
    title: '马上找人',
    explain: '电话那头是人。说不清楚也没关系，可以只说「我现在很难受」。身边有信得过的人，也可以请他来陪你。',
    ways: '可以找的人',
    region: '你在哪里',
    regions: {
      cn: '中国大陆',
      hk: '香港',
      tw: '台湾',
      us: '美国',
      uk: '英国',
      other: '其他国家或地区',
    },
    uses: {
      emergency: '有生命危险时',
      police: '有人伤害你，或怕伤到人',
      listen: '有人听你说',
      violence: '遭到暴力时',
    },
    call: (name: string, number: string) => `打给${name} ${number}`,
    text: (number: string, word: string | null) =>
      word === null ? `发短信到 ${number}` : `发短信「${word}」到 ${number}`,
    page: (name: string) => `打开${name}的网页`,
    copyNumber: (number: string) => `复制 ${number}`,
    copyShort: '复制',
    checked: (date: string) => `号码和时间整理于 ${date}`,
    elsewhere: '别的国家或地区的热线：',
  },
  contact: {
    title: '发给你信得过的人',
    explain: '文字可以改。点发送以后，会打开你手机的短信，由你自己发出。',
    message: '短信内容',
    send: (name: string) => (name === '' ? '打开短信' : `给${name}发短信`),
    copyMessage: '复制这段话',
    add: '存一个紧急联系人',
    none: '还没有存紧急联系人。存一个，要用的时候就不用再找号码。',
    name: '怎么称呼（可以不填）',
    number: '电话号码',
    save: '存下',
    change: '换一个联系人',
    remove: '删掉联系人',
    stored: (name: string, number: string) => `联系人：${name === '' ? number : `${name}，${number}`}`,
    bad: '号码里要有至少三个数字，可以带 + 和空格。',
    kept: '加密存在这台设备上，这个程序不会打给他，也不会发消息。',
    forNow: '这里现在存不下来，关掉这一页就没有了。这个程序不会打给他，也不会发消息。',
    settingsTitle: '紧急联系人和所在地',
    settingsExplain: '难受的时候，「马上找人」和求助卡片会用到这里的号码。',
  },
  crisis: {
    label: '先照顾好你自己',
    /** Of the writer's own danger, and of that of somebody they write about. */
    low: { self: low, other: lowOther },
    unfold: '怎样找到人',
    goOn: (kind: Kind, whose: Whose): string =>
      kind === 'medical'
        ? '急救已经在路上，或者不需要了，想看它的回应'
        : `${whose === 'other' ? '已经找了人帮忙' : '我现在安全'}，想看它的回应`,
    goOnHint: (kind: Kind): string =>
      `${kind === 'medical' ? '请先听急救人员的。' : ''}它是程序，可能说错。不选这个，模型不会回应这段话。这张卡片会一直留在这里。`,
    answered: '你选了继续，下面是程序写的。要找人，打开这里。',
    announced: '这条消息先不由模型回应。这里有由人写好的话，和可以马上拨打的号码。',
  },
  disclosure: {
    title: '开始之前',
    points: [
      '这是给 18 岁或以上的人用的。',
      '这是一个程序，不是人，也不是咨询师或医生。它会误解，会说错。',
      '它不做诊断，也不能替代医生、咨询师和身边的人。',
      '你写的和它回的都加密存在这台设备上，不会发出去。',
      '如果你有危险，或者很难撑下去，请先找人：右上角的「马上找人」一直都在。',
    ] as readonly string[],
    understood: '知道了，我已满 18 岁',
    remember: '知道了',
    label: '提醒',
    again: {
      'first-use':
        '这里给 18 岁或以上的人用。这是一个程序，不是人，也不是咨询师，会说错。你写的只存在这台设备上。',
      'three-hours':
        '已经用了三个小时。这是一个程序，不是人，也不是咨询师，会说错。可以停一停，喝口水，找身边的人说说话。',
      'back-after-away':
        '隔了一阵，再说一遍：这是一个程序，不是人，也不是咨询师，会说错。你写的只存在这台设备上。',
    },
  },
  withheld: {
    title: '回应停在这里',
    why: (reason: Reason) => `它接下来要${reasons[reason]}，所以没有让它写完。`,
    see: '看看它写了什么',
    notShown: '那句话本身可能伤到人，已经拿掉，不会留下来。',
    show: '看由人写好的话',
    hide: '收起',
    byPeople: '由人事先写好',
    announced: '回应被拦下了，没有写完。',
  },
};

export type SafetyWords = typeof safetyZh;
