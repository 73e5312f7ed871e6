import type { WrittenAsked } from '../../asked.ts';
import { asks } from './words.ts';

/** What it means, and how it will go on. */
export const AHEAD_EN: readonly WrittenAsked[] = [
  {
    name: 'means',
    words: asks(
      String.raw`\b(?:does|do|did|would) (?:(?:being|feeling|thinking|having|wanting|that|this|it|not) ?)(?:[^?]{0,40}) ?means?\b|\bdo(?:es|esn't)? (?:it|that|this) mean\b|\bdoesn't mean I\b|\bis (?:it|that|this) a (?:bad )?sign\b`,
    ),
    unless: /\b(?:normal|thinking|thought|the word|what does)\b/iu,
    answers: [
      'A feeling shows that something matters here; what to do, or what is so, does not follow from it by itself.',
      'One can be very much afraid of something that one wants, and calm about something that is wrong for one; how strong it is decides nothing.',
      'It may mean that, and it may mean something much plainer, such as having been tired, or alone with it, for too long.',
    ],
    ask: [
      'If the feeling meant nothing at all, what would you think of the matter itself?',
      'What are you afraid that it might mean?',
    ],
  },
  {
    name: 'like-them',
    words: asks(
      String.raw`\b(?:turn(?:ing|ed)? into|becom\w+|end(?:ing)? up like|just like|same as|as bad as|just going to be) (?:him|her|my (?:mother|father|mum|mom|dad|parents))\b`,
    ),
    answers: [
      'One thing in common does not make you the same person, and you are already thinking about how you want to be.',
      'What one has seen at home comes up when one is tired; noticing it, and going back to say sorry, is already something different.',
    ],
    ask: [
      'In what would you want to be different?',
      'What would you have wished for, back then, afterwards?',
    ],
  },
  {
    name: 'say-again',
    words: asks(
      String.raw`\btoo late to (?:bring|say|apologi[sz]e|tell|talk|raise|explain|take (?:it|that) back|go back to)\b|\b(?:bring|raise) (?:it|that|this) up again\b|\bhow (?:do|can) (?:I|you|one) take (?:it|that) back\b`,
    ),
    answers: [
      'It can be brought up again; a second time, in a quiet hour and with few words, often reaches further than the first: what was said or done, that it was not right, and that it was not the other person’s doing.',
      'Going back to something after days or years mostly does less harm than leaving it; it can begin with “I have been thinking about what I said”, and leave the other one time to answer or not.',
    ],
    ask: [
      'What would you want that person to know, whatever they answer?',
      'Where and when would it be easiest for the other one to hear it?',
    ],
  },
  {
    name: 'too-late',
    words: asks(
      String.raw`\b(?:is it|am I|or is it|it's|if it's|if I'm|not) (?:\w+ )?too late\b|\bfar too late\b`,
    ),
    answers: [
      'A date seldom decides that; it can help to ask what would still be possible from here, and which part of it you would want.',
      'It may be late for it to go as it might have gone; that is not yet too late for some of it.',
    ],
    ask: [
      'If it were not too late, what would you do first?',
      'What would you lose by trying, if it did turn out to be too late?',
    ],
  },
  {
    name: 'goes-away',
    words: asks(
      String.raw`\b(?:will|does|do|can|could) (?:it|this|things|that|\w+ships?) (?:ever |always |really |just )*(?:stop|go (?:away|off|back)|go|end|pass|heal|ease|wear off|get (?:better|easier)|come (?:back|with time|later)|be like this)\b|(?<!\bwhen will this )\bget(?:s)? (?:better|easier)\b|\b(?:goes|go) (?:away|off)\b(?! a)|\b(?:got|get) rid of\b|\blike from here\b|\bgoes from here\b|\bis (?:it|this|that) (?:always )?going to (?:be|keep|stay|last)\b|\bbe (?:cured|healed)\b|\bdo you ever (?:catch up|get over)\b|\bis it just time\b`,
    ),
    unless: /^(?:how|when|where)\b|\bany(?:one|body)\b|\bshould I (?:tell|say)\b|\bpossible\b|\bbad part\b/iu,
    answers: [
      'Much of that kind does ease, mostly slowly and with steps back in between; nobody can promise it, or say when.',
      'What eases first is often not the thing itself but the room it takes; that is where a change is noticed early.',
      'What has come slowly mostly goes slowly; it can help to look at what had changed when it began, and whether that can change again.',
    ],
    ask: [
      'On which days does it take up less room?',
      'What have you left off doing because of it, and what do you still do?',
    ],
  },
  {
    name: 'future',
    words: asks(
      String.raw`\b(?:any|is there) (?:hope|chance)\b|\bforever\b|\bcan (?:it|this|that|people|a person|someone|I|you|one) (?:\w+ )?(?:change|be (?:changed|fixed|undone)|recover|get (?:it|this) back)\b|\bwhether you can get (?:it|this|that) back\b`,
      String.raw`\bcan (?:you|one|it) (?:be )?(?:unlearn\w*|undo\w*)\b|\bgrow out of\b|\b(?:he|she|they|I) (?:is|are|am) going to (?:be|end up|become)\b|\bcome(?:s)? later\b`,
    ),
    answers: [
      'Nobody can say that beforehand, not even those who are sure of it; much depends on things that have not happened yet.',
      'That cannot be known now, and not knowing is hard; what can be seen is whether some small part of it is already a little different.',
      'What has lasted long may still change, often where something around it changes first.',
    ],
    ask: [
      'If something did change, where would you notice it first?',
      'Has there been a day lately that was a little different?',
    ],
  },
  {
    name: 'what-if',
    lesser: true,
    words: /^(?:and |but )?what if\b/iu,
    answers: [
      'That cannot be ruled out beforehand; what can be thought of is what you would do then, and who would be there.',
      'To each “what if” there is another that ends well, and neither can be known now; it may help to look at the next step only.',
    ],
    ask: ['If it did come to that, who would be with you?', 'Which of these fears comes back most often?'],
  },
];
