/** Reports from work with people who were in danger: a nurse, a counsellor, the fire brigade. */

/** Someone at work with people who were in danger, telling of one of them when it is over. */
const AT_WORK_ZH =
  /(?:我是|作为|当|做|干)[^。！？!?，,\n]{0,10}(?:护士|医生|护工|急救|消防|民警|警察|社工|咨询师|治疗师|规培|实习医)|急诊|夜班|值班|我们?科|科室|病房|icu|查房|出警|接警|120|救护车|接诊|收治|心理热线|来访者|督导/u;
/** One of them; whoever only speaks of patients tells of their own life (照顾病人，昨晚吞了一把药). */
const PATIENT_ZH =
  /(?:一|这|那|有|几|两|三)?(?:个|位|名)[^。！？!?，,\n]{0,12}(?:病人|患者|伤者|病患|来访者|轻生者|当事人|求助者|产妇|逝者|孩子|女孩|男孩|姑娘|小伙|老人|学生)|(?:我|她|他)的来访者|(?:送来|推进来|收了|收治|接了|接诊|抬进来|遇到|碰到|见过)[^。！？!?\n]{0,10}(?:个|位|名|例|病人|患者|自杀|割腕|服药|服毒|跳楼|上吊|吞药|喝药|喝农药)|(?:病人|患者|来访者|伤者|家属|遗体|逝者)[^。！？!?，,\n]{0,4}(?:昨晚|昨天|上周|今天|自杀|割|吞|喝|跳|去世|说|问|抢救|三年前|以前)/u;
const AT_WORK_EN =
  /\b(?:i'm|i am|as|i work as|being|i've been) (?:an? )?(?:\w+ ){0,2}(?:nurse|doctor|paramedic|emt|firefighter|cop|police officer|social worker|therapist|counsell?or|psychologist|resident|intern|medic|dispatcher)\b|\b(?:my|our|the|on) (?:shift|ward|er|ed|icu|unit|caseload|ambulance|practice)\b/u;
const PATIENT_EN =
  /\b(?:a|the|one|another|this|that|my|our|her|his|one of (?:my|our)) (?:\w+ )?(?:patients?|clients?)\b|\ba (?:\w+ )?(?:man|woman|kid|boy|girl|guy) (?:came|was brought|they brought)\b|\bpatients (?:who|that|come|came)\b/u;
const UNDECIDED =
  /怎么办|现在就?(?:要|在)|正在|马上|(?:说|发)[^。！？!?\n]{0,8}(?:今晚|要(?:自杀|死|跳))|what (?:do|should) i do|right now|tonight he|tonight she|is going to|threaten/u;

/** Who writes is a patient themself: what is told of is theirs. */
const IS_PATIENT =
  /(?:我(?:也)?(?:是|作为|成了)|作为|身为|当)(?:了)?(?!照顾|护理|负责|看)(?:一?[个名位])?[^，,。！？!?\s]{0,8}(?:患者|病人)(?!的?(?:家属|医生|护士|妈|爸|女儿|儿子|老婆|老公|妻子|丈夫))|住院的?(?:患者|病人)?[，,]|我(?:住院|在住院|住进|出院|被送(?:到|进|去)|在病房里(?:住|躺))|送(?:我)?(?:到|去)(?:了)?(?:急诊|医院)洗胃|\b(?:i'm|i am|as) (?:an? )?(?:\w+ )?(?:in)?patient (?:on|in|at|here|myself|with|and)|\bas an? (?:in)?patient\b|\b(?:discharged|admitted) me\b|\bi(?:'m| am| was) (?:\w+ )?(?:admitted|hospitali[sz]ed|discharged|on the (?:psych|locked) (?:ward|unit))\b/u;
/** The writer's own danger, whatever their work is: what they took, keep or do to themself, or wish. */
const OWN_ZH =
  /我(?!们|科|院|班|的?(?:病人|患者|来访者|一个|当事人|学生|同事))[^，,。！？!?\n]{0,10}(?:(?:吞|吃|喝|打)(?:了|下)[^，,。！？!?\n]{0,8}(?:药|片|针|安眠|安定)|划自己|割|伤害自己|(?:不想|想|要)(?:活|死)|自杀|自残|跳(?:楼|下去)|上吊|撑不(?:住|下去)|不在了|消失|解脱)|(?:给|留给|对)自己(?:打|留|用|注射|来)|(?:留|攒|藏|偷|拿)(?:了|着)?(?:几|一|两|好几|点|些)*(?:支|瓶|片|盒|粒|针|把)?[^，,。！？!?\n]{0,6}(?:给自己|回家|带回)|(?:还是|又|也)?想再来一次|(?:下班|下夜班|回(?:到)?家|回宿舍|值完班|交完班|晚上|每天|其实|昨晚|今晚)[^。！？!?\n病患者来访]{0,12}(?:割|划|吞(?:了|下)|想(?:死|跳|自杀|从)|不想活|自杀|自残|上吊|跳下去)(?![^，,。！？!?\n]{0,6}(?:病人|患者|的(?:女孩|男孩|姑娘|人)))/u;
const OWN_EN =
  /\bi(?:'ve|'m|'d|'ll| have| am| keep| kept| started| still| also| just| took| take)?\b[^.!?;\n]{0,40}\b(?:(?:saving|hoarding|stockpiling|pocketing|stealing|took|take|taking|swallowed|kept|keep|hid|hiding) (?:\w+ ){0,3}?(?:pills|meds|tablets|morphine|insulin|fentanyl|ketamine|propofol|potassium|gun|razor|blade|rope|syringes?)|(?:kill|hurt|harm|cut|hang|shoot|inject|burn)(?:ing|ed)? (?:myself|my (?:arms?|wrists?|legs?|thighs?))|cutting|(?:want|wanted|wish|going|plan\w*) (?:to )?(?:die|end it|be dead|disappear|not wake|(?:be|was|were) (?:him|her|dead|the one))|don't want to (?:live|be here|be alive|wake up)|for myself|suicidal)\b/u;

/** Whether a text is a report from work about a patient, whose danger is not the writer's and is over. */
export function isReportFromWork(text: string): boolean {
  if (UNDECIDED.test(text) || IS_PATIENT.test(text)) return false;
  return (AT_WORK_ZH.test(text) && PATIENT_ZH.test(text)) || (AT_WORK_EN.test(text) && PATIENT_EN.test(text));
}

/** Whether a piece of a report speaks of the writer's own danger. */
export function speaksOfOwnDanger(piece: string): boolean {
  return OWN_ZH.test(piece) || OWN_EN.test(piece);
}

const AT_HAND_ZH = /收|接|送|抢救|护理|照顾|遇到|见过|碰到|病人|患者|来访者|一个|一位|一名/u;

/**
 * In a report a Chinese clause is about the writer only where it tells of their own danger, or says 我 and nothing of the work.
 * @param before the sentence up to the hit
 */
export function aboutWhomInReport(before: string, hit: string): 'self' | 'other' | 'unsaid' {
  const clause = before.split(/[，,。；;\s]/u).at(-1) ?? '';
  if (OWN_ZH.test(clause + hit)) return 'self';
  if (AT_HAND_ZH.test(clause)) return 'other';
  return /我(?!们|科|院|班)/u.test(clause) ? 'self' : 'unsaid';
}
