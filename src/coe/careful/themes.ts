/** What each theme is about, as a sentence that a scorer can compare with a post, and its name for people. */
import type { Lang } from '../types.ts';
import type { Theme } from './bank.ts';

interface ThemeWords {
  readonly name: string;
  readonly about: string;
}

const zh: Readonly<Record<Theme, ThemeWords>> = {
  'affair-trust': { name: '出轨与信任', about: '伴侣出轨、暧昧、欺骗，信任破裂' },
  'anxiety-panic': { name: '焦虑与惊恐', about: '焦虑、惊恐发作、心慌、担心停不下来' },
  'body-eating': { name: '身材与饮食', about: '身材焦虑、节食、暴食、催吐、嫌弃自己的身体' },
  breakup: { name: '分手', about: '分手、失恋、放不下前任' },
  burnout: { name: '倦怠', about: '工作太久太累，被掏空，没有热情，想停下来' },
  crisis: { name: '危急', about: '不想活、想结束、绝望' },
  crush: { name: '喜欢一个人', about: '暗恋、单恋、不敢表白、暧昧不清' },
  dating: { name: '恋爱相处', about: '恋爱中的相处、争吵、冷淡、异地、要不要继续' },
  divorce: { name: '离婚', about: '离婚、分居、抚养权、离婚以后的日子' },
  'dorm-campus': { name: '宿舍与校园', about: '宿舍室友矛盾、校园生活、被孤立' },
  'family-origin': { name: '原生家庭', about: '父母的伤害、控制、偏心、家里长大的阴影' },
  'friendship-loneliness': { name: '友情与孤独', about: '朋友疏远、友情破裂、孤独、没有人说话' },
  grief: { name: '丧失', about: '亲人、朋友或宠物去世，哀伤，想念' },
  'identity-minority': { name: '身份认同', about: '性取向、性别、出柜、少数身份不被接受' },
  'illness-care': { name: '生病与照护', about: '自己或家人生病，照顾病人，看病花钱' },
  inlaws: { name: '婆媳与姻亲', about: '婆媳矛盾、公婆、岳父岳母、姻亲之间' },
  'job-choice': { name: '职业选择', about: '换工作、辞职、职业选择、考公、回老家' },
  'low-mood': { name: '低落', about: '情绪低落，什么都提不起劲，没有意义' },
  marriage: { name: '婚姻', about: '婚姻里的冷漠、争吵、付出不被看见' },
  parenting: { name: '养育孩子', about: '养育孩子、辅导作业、对孩子发火后愧疚' },
  'rumination-ocd': { name: '反复想与强迫', about: '反复想、反复检查、强迫念头、停不下来' },
  'self-worth': { name: '自我价值', about: '自卑、觉得自己没用、和别人比较、不配' },
  siblings: { name: '兄弟姐妹', about: '兄弟姐妹之间、父母偏心、财产和赡养' },
  'sleep-body': { name: '睡眠与身体', about: '失眠、身体不舒服、检查没问题却难受' },
  'social-anxiety': { name: '社交紧张', about: '社交紧张、怕说话、怕被人看、脸红' },
  'study-exam': { name: '学习与考试', about: '考试失利、成绩下滑、学习压力、复读' },
  'study-path': { name: '求学与方向', about: '专业选择、考研、读博、导师、未来方向' },
  'teen-parent': { name: '青少年与父母', about: '青春期和父母的冲突、被管、被翻手机、不理解' },
  'unemployment-money': { name: '失业与钱', about: '失业、欠债、没钱、经济压力' },
  workplace: { name: '职场', about: '职场人际、领导、同事、被针对、加班' },
};

const en: Readonly<Record<Theme, ThemeWords>> = {
  'affair-trust': { name: 'Affair and trust', about: 'A partner cheated or lied; broken trust' },
  'anxiety-panic': {
    name: 'Anxiety and panic',
    about: 'Anxiety, panic attacks, a racing heart, worry that does not stop',
  },
  'body-eating': {
    name: 'Body and eating',
    about: 'Body image, dieting, bingeing, purging, disgust at one’s body',
  },
  breakup: { name: 'Breakup', about: 'A breakup, missing an ex, unable to let go' },
  burnout: { name: 'Burnout', about: 'Burnt out by work or duty, drained, unable to go on like this' },
  crisis: { name: 'Crisis', about: 'Not wanting to live, wanting it to end, despair' },
  crush: { name: 'In love with someone', about: 'A crush, unrequited love, not daring to say so' },
  dating: { name: 'A relationship', about: 'A relationship: quarrels, distance, whether to go on' },
  divorce: { name: 'Divorce', about: 'Divorce, separation, custody, life after it' },
  'dorm-campus': { name: 'Campus life', about: 'Roommates, campus life, being left out' },
  'family-origin': {
    name: 'Family one grew up in',
    about: 'Parents who hurt, control or favour; growing up in that home',
  },
  'friendship-loneliness': {
    name: 'Friendship and loneliness',
    about: 'A friend drifting away, a broken friendship, loneliness',
  },
  grief: { name: 'Loss', about: 'Someone or a pet died; grief, missing them' },
  'identity-minority': { name: 'Identity', about: 'Sexuality, gender, coming out, not being accepted' },
  'illness-care': {
    name: 'Illness and care',
    about: 'Being ill, caring for someone ill, treatment and its cost',
  },
  inlaws: { name: 'In-laws', about: 'A mother-in-law, a partner’s parents, in-laws' },
  'job-choice': {
    name: 'A choice of work',
    about: 'Changing jobs, resigning, which career, moving for work',
  },
  'low-mood': { name: 'Low mood', about: 'Low mood, no energy, nothing seems to matter' },
  marriage: { name: 'Marriage', about: 'A marriage gone cold, quarrels, effort unseen' },
  parenting: { name: 'Raising a child', about: 'Raising a child, losing one’s temper with them, guilt' },
  'rumination-ocd': {
    name: 'Thoughts that repeat',
    about: 'Repeating thoughts, checking, intrusive ideas that do not stop',
  },
  'self-worth': { name: 'Self-worth', about: 'Feeling worthless, a failure, comparing oneself with others' },
  siblings: { name: 'Siblings', about: 'Brothers and sisters, favouritism, who cares for the parents' },
  'sleep-body': { name: 'Sleep and body', about: 'Sleeplessness, bodily complaints without a finding' },
  'social-anxiety': {
    name: 'Fear of people’s eyes',
    about: 'Fear of speaking, of being watched, blushing, avoiding people',
  },
  'study-exam': { name: 'Study and exams', about: 'A failed exam, falling marks, pressure to study' },
  'study-path': {
    name: 'A path of study',
    about: 'Which subject, graduate school, a supervisor, the future',
  },
  'teen-parent': {
    name: 'Teenager and parents',
    about: 'A teenager’s conflict with parents, control, a searched phone',
  },
  'unemployment-money': { name: 'No work, no money', about: 'Unemployment, debt, not enough money' },
  workplace: { name: 'Workplace', about: 'A boss, colleagues, being singled out at work, overtime' },
};

export const THEME_WORDS: Readonly<Record<Lang, Readonly<Record<Theme, ThemeWords>>>> = { zh, en };
