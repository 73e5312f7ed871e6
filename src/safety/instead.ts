import { fixedReply } from './fixedReply.ts';
import type { WithholdReason } from './reply/replyRule.ts';
import type { Kind, Lang, Whose } from './types.ts';

const DANGER = {
  zh: '听起来你现在很难，也可能不安全。这一刻值得有一个真人在你身边：给信得过的人打个电话，或者用「马上找人」里的号码。今晚先不做任何决定。',
  en: 'This sounds very hard, and you may not be safe. Right now you deserve a person beside you: call someone you trust, or a number under “Get to a person now”. Decide nothing tonight.',
};

const TEXTS: Readonly<Record<WithholdReason, Readonly<Record<Lang, string>>>> = {
  'method-detail': DANGER,
  encouragement: DANGER,
  diagnosis: {
    zh: '这算不算一种病，要医生当面看过才能说，程序说不了。你写的那些感受已经够重了，不需要先有一个名字才值得求助。如果它影响到睡觉、吃饭、上班上学，可以去看一次精神科或心理科。',
    en: 'Whether this is an illness only a doctor who sees you can say; a program cannot. What you feel is heavy enough to ask for help without a name for it. If it gets in the way of sleep, food, work or school, a doctor is worth a visit.',
  },
  dosage: {
    zh: '药怎么吃、吃多少，请问开药的医生或药房的药师，不要照程序说的改。如果已经多吃了，现在就打急救电话，把药盒带上。',
    en: 'How much medicine to take and how is for the doctor who prescribed it or a pharmacist, not for a program. If too much was taken already, call an ambulance now and keep the packaging.',
  },
  promise: {
    zh: '以后会怎样，谁也不能替你保证。能做的是今天的一小步：把最压着你的那件事，说给一个信得过的人听。',
    en: 'Nobody can promise you how this turns out. What can be done is one small step today: tell one person you trust about the thing that weighs most.',
  },
  contempt: {
    zh: '刚才那句话不该对你说。你写的事是认真的，值得被认真听。可以让它重写一遍，也可以说给一个信得过的人。',
    en: 'That sentence should not have been said to you. What you wrote is serious and deserves to be heard seriously. You can have the reply written again, or tell someone you trust.',
  },
  'claims-human': {
    zh: '这里回应你的是一个程序，不是人，没有经历过你经历的事。想和真人说话，可以找信得过的人，或者用「马上找人」。',
    en: 'What answers here is a program, not a person, and has not lived what you live. To talk to a person, reach someone you trust or use “Get to a person now”.',
  },
  'claims-therapist': {
    zh: '这里回应你的是一个程序，不是咨询师，也不是医生。需要专业的帮助，请找当地的医院或心理咨询机构。',
    en: 'What answers here is a program, not a counsellor and not a doctor. For professional help, please turn to a doctor or counselling service near you.',
  },
};

/**
 * The hand-written text that is offered where a generated reply was stopped.
 * @param danger what the screen had seen in the message; null where it saw nothing
 */
export function insteadOfReply(
  reason: WithholdReason,
  danger: Kind | null,
  lang: Lang,
  whose: Whose = 'self',
): string {
  if (danger === null) return TEXTS[reason][lang];
  const { said, now } = fixedReply(danger, lang, whose);
  return [said, ...now].join('\n');
}
