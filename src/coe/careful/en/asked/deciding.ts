import type { WrittenAsked } from '../../asked.ts';
import { HOW, asks } from './words.ts';

/** Which way, what first, how long. */
export const DECIDING_EN: readonly WrittenAsked[] = [
  {
    name: 'what-else',
    words: asks(
      String.raw`\banything (?:else )?(?:I|we) (?:haven't|have not|could still|can still)\b|\bwhat (?:else )?(?:haven't I|have I not)\b|\banything (?:else )?(?:left )?to try\b|\bwhat else (?:is there|is left|(?:can|could|should) (?:I |we )?try)\b|\bwhat(?:'s| is) (?:there )?left(?: to try)?\b|\bis there another way\b|\bhaven't (?:bought|tried|done) already\b`,
    ),
    answers: [
      'What has not been tried is often not one more remedy, but the next person to ask: whoever gave the first advice can be told that it did not do it, and asked what comes after that.',
      'It can pay to go back to one thing only, for two weeks, with a line a day on how it went; many remedies side by side hide what helps. If that is done already, it is time to ask somebody who treats this.',
    ],
    ask: [
      'Of all that you have tried, did anything help even a little?',
      'Who gave you the last advice, and do they know that it was not enough?',
    ],
  },
  {
    name: 'which-first',
    words: asks(
      String.raw`\bwhich (?:one |of \w+ |bit |part |thing )?(?:to |do I |should I |gets? |comes? )?(?:\w+ )?(?:to )?(?:\w+ )?first\b|\bwhat (?:do|should|can) I (?:sort|tackle|deal with|look at) first\b|^which thing\b|\bwhat gets dealt with first\b|\bwhat comes first\b|\bin what order\b|\bshould I go first\b`,
    ),
    unless: /\bshould I go first\b/iu,
    answers: [
      'What has a date mostly comes first, or what gets worse by waiting; the rest may be written on a list and left there for now.',
      'Where everything pulls at once, it can be good to begin with the smallest thing that can be finished; it clears the view for the next.',
      'One way to sort it is by who could take something over: what nobody else can do stays with you, and only that.',
    ],
    ask: [
      'Which of these gets worse by waiting, and which only feels so?',
      'Which one would you be most relieved to have off your mind?',
    ],
  },
  {
    name: 'first-step',
    words: asks(
      String.raw`\b(?:the|a|actual|first) first step\b|\bfirst step\b|\bwhere (?:do|would|does|can|should) (?:I|you|one|someone like me) (?:even )?(?:start|begin)\b|\bwhere to (?:start|begin)\b|${HOW}(?:start|begin)(?: with (?:that|this|it))?\W*$|\bhow do you even (?:begin|start)\W*$|\btrick to start\w*\b|\bwhat (?:do|should|can) I do first\b|\bget going\b`,
    ),
    answers: [
      'A first step may be so small that it takes ten minutes and asks for nothing back: going to the same place at the same hour twice, or one message without a question in it.',
      'It mostly begins before one feels ready, and with something that could be stopped after a quarter of an hour.',
      'It can help to choose a first step that cannot fail, one where the only aim is to have been there.',
    ],
    ask: [
      'Which part of it would frighten you least?',
      'What could you do this week that takes ten minutes at most?',
    ],
  },
  {
    name: 'your-place',
    words: asks(
      String.raw`\bwhat would you (?:do|say|look at|choose)\b|\bif you were me\b|\bin my place\b|\bwould you\W*$|\bwould you (?:say it|do it|go|stay|tell|take)\b|\bwhat do you think\W*$|^(?:someone|somebody) (?:please |just )*tell me$`,
    ),
    answers: [
      'Somebody else would decide with another life behind them; what can be looked at from here is what has to be settled soon, what can wait, and what could not be taken back.',
      'It would be easy to say from outside, without having to live with it afterwards; it can help to ask which of the ways could still be changed in a year.',
      'Before anything that cannot be taken back, it is mostly worth one more try in a gentler form, if there is one.',
    ],
    ask: [
      'What would happen if nothing were done for two more weeks?',
      'Looking back in a year, what should not have been left undone?',
    ],
  },
  {
    name: 'between',
    words:
      /\bin between\b|\bmiddle way\b|\bhalfway\b|\bsome other way\b|\bbe both\b|\bdo I have to turn into\b|\blike a middle\b/iu,
    answers: [
      'It need not be all or nothing; doing a part of it, or doing it for a while, can be a way as well.',
      'Between the two there is mostly a smaller version of each, or one after the other; it may be worth looking for those first.',
    ],
    ask: ['Which part of it could you live with for now?', 'What would a trial of three months look like?'],
  },
  {
    name: 'right-thing',
    words:
      /\bwhat(?:'s| is| would be) (?:the )?(?:right|best|decent|kind|fair|honest)\b(?! words| amount)|\bthe right thing\b|\bfair (?:way|to (?:both|everyone|all))\b|\bright by (?:both|everyone|all|the two)\b|\bwithout (?:hurting|letting down) (?:either|both|any(?:one|body))\b/iu,
    answers: [
      'There may be no way here that is right for everybody; what can be looked at is who would bear what, and for how long.',
      'It can help to keep three things apart: what you can do, what you can bear, and what is not yours to settle.',
    ],
    ask: [
      'What would you want to be able to say about it later?',
      'Whom would you like to hear on this, besides yourself?',
    ],
  },
  {
    name: 'would-it-be',
    words: asks(
      String.raw`\bwould it be (?:\w+ )?(?:stupid|wrong|mad|selfish|silly|rude|awful|weird|odd|cruel|better|ok|okay|all right|too much)\b`,
      String.raw`\bis (?:it|that|this) (?:(?:so|that|really|just|even) )?(?!worth|better|time|possible|fair|hard|normal|usual|up|only|wrong)\w+ (?:of me )?(?:to|if I) (?!want|feel|mourn|miss|be |hate|love|need|wish|grieve|like|have)\w+`,
      String.raw`^(?:or )?(?:dumb|stupid|mad|silly|foolish) to \w+|\bdoes (?:it|that) (?:just|only) make (?:it|this) about me\b|\bmakes? it worse\W*$|\bis (?:it|that) (?:needy|vanity)\b|\bis (?:it|that|this) a reason to\b|\bwas (?:it|that) (?:stupid|mad|silly)\W*$|\beven make sense to\b`,
    ),
    unless: /\bor (?:should|do|just|would)\b|\bhow long\b|\bodd to be\b|\bstay or go\b|\bor not to\b/iu,
    answers: [
      'How it would look matters less than what you hope for from it, and whether you could bear it if that did not come.',
      'It can be turned round: what would you think of somebody in your place who did it?',
      'Where something touches other people, asking them first is often a way between doing it and leaving it.',
    ],
    ask: [
      'What are you hoping for from it?',
      'What is the worst that is at all likely to happen, and could you live with that?',
    ],
  },
  {
    name: 'which-way',
    words: asks(
      String.raw`\b(?:do|should|must|can) (?:I|we) [^?]{2,100}\bor\b(?! (?:is|will|would|does|am I|not|what)\b)|\bis it (?:worth|better) [^?]{2,80}\bor\b|\bleave (?:him|her|them|it) (?:\w+ ){0,2}or\b|\bor do I (?:just )?\w+|\bor should I\b|\bstay or go\b`,
    ),
    unless: asks(
      String.raw`\b(?:how|what|why|when|where|who) (?:\w+ )?(?:should|do|ought) (?:I|we)\b(?! tell him or)`,
      String.raw`\bdo I do\b|\bor only want\b|\bdo I only\b|\breally want\b`,
    ),
    answers: [
      'This is yours to decide, and it will not be decided for you here; it can help to lay out what you would be sorry to lose on each side.',
      'It can help to ask of each way whether it could still be taken back; the one that could not deserves more time.',
      'If every way costs something, no choice will feel quite right; what can be asked is which cost you could answer for, to yourself and to the others it touches.',
      'Between two ways there is sometimes a smaller one, for a limited time; if there is none, an ordinary day after each says more than the reasons do.',
    ],
    ask: [
      'What would you be most sorry about, whichever way you decide?',
      'Which of the two would you rather have tried, looking back from old age?',
      'Of which way could you tell later without leaving anything out?',
    ],
    steps: [
      'You could take a quarter of an hour for each way, and only picture the first ordinary day after it.',
      'For one day you could live as if it were decided one way, the next day as if the other, and notice what changes.',
    ],
  },
  {
    name: 'whether',
    words: asks(
      String.raw`\bshould I\b|\bought I\b|\bshould we\b|\bwhether (?:to|I should)\b|(?<!\bI )\bdo I (?:stay|go|leave|take|keep|just|wait|let|give|ring|turn|push|back|argue|have it|get out|stop|write|accept|do|enforce|actually|ask|show|pretend|send|finish|even)\b|\b(?:ask|go|stay|leave|send|do it|tell) or not\b`,
      String.raw`\bis it (?:worth|better)\b`,
    ),
    unless: asks(
      String.raw`\b(?:how|what|why|when|where|who) (?:\w+ )?(?:should|do|ought) (?:I|we)\b`,
      String.raw`\bdo I do\b|\bhow long\b|\bis it possible\b`,
    ),
    answers: [
      'Nobody else can settle that for you; it may help to ask which of the consequences you could live with better.',
      'It can help to ask whether it could still be taken back later; what can be may be tried, and what cannot deserves more time.',
      'It can help to be clear what you hope for by it, and how you would stand if that did not come.',
      'The reasons for and against may be known to you already; which of them are yours, and which are somebody else’s, can be sorted.',
    ],
    ask: [
      'What would be different, a week after it was done?',
      'How would you like to look back on it in a year?',
      'Who would be touched by it besides you, and what would they say?',
    ],
    steps: [
      'You could say both aloud once, that you will and that you will not, and notice after which of them you breathe more easily.',
      'You could picture the first ordinary day after it, and the first ordinary day without it, a few minutes for each.',
    ],
  },
  {
    name: 'how-long',
    words: asks(
      String.raw`\bhow long is one allowed\b|\bwhen do (?:I|you) have to\b|\bwhen do(?:es)? I (?:get to )?stop\b|\bhow (?:long|soon|many (?:weeks|months|years))\b|\btoo (?:early|soon)\b|\bproper length of time\b|\bwhen (?:does|will|is) (?:it|this|that) (?:\w+ )?(?:stop|end|over|get|go)\b`,
    ),
    answers: [
      'Nobody can name a length for that; it differs from one person to the next, and slow does not mean wrong.',
      'There is no proper time that everybody keeps to; whether it is yours, and not hurried by anyone, says more than the months.',
      'What comes early need not take anything from what was before; both can have their place.',
    ],
    ask: [
      'How long had you expected it to take?',
      'Whose clock are you measuring by, your own or somebody else’s?',
    ],
  },
  {
    name: 'decide',
    words: asks(
      String.raw`${HOW}(?:\w+ )?(?:choose|decide|make (?:a|the|that|this) decision)\b|\bhow to make a decision\b|\bby what do\b|\bfind out what one wants\b`,
    ),
    answers: [
      'Lists often end in a tie; it can tell more to live for two days as if it were decided one way, and two days the other, and to notice what changes.',
      'Much can be tried on a small scale before it is decided; and what can be taken back later need not be quite certain now.',
      'It can help to ask what an ordinary Tuesday would be like in each case, rather than which is right.',
    ],
    ask: [
      'Which way would disappoint you, if somebody else decided for it?',
      'What could be tried out before it is settled?',
    ],
  },
];
