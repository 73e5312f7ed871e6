import type { WrittenAsked } from '../../asked.ts';
import { ONE, asks } from './words.ts';

/** What something is, of two or more. */
export const WHICH_EN: readonly WrittenAsked[] = [
  {
    name: 'tell-which',
    words: asks(
      String.raw`\b(?:how|can) (?:do|does|can|would|could|did|am)? ?${ONE}? ?(?:even |ever )?(?:supposed to |meant to )?(?:know|tell) (?:if|whether|which|what|when|that|the difference|it(?:'s| is)|I|they)\b`,
      String.raw`\bhow (?:did|do) you know (?:if|when|which|what|whether|that)\b|\bhow (?:do|can|could|would) ${ONE} (?:\w+ )?(?:find out|work out (?:if|whether|what|which))\b|\bhow does (?:a person|one) (?:know|find out)\b|\bhow (?:do )?people know which\b`,
      String.raw`\bthe difference between\b|\b(?:know|tell|knows|tells|find out|work out|see) (?:if|whether) [^?]{2,60} or (?:if |whether |just |only |am I |is it |merely )`,
      String.raw`^(?:so |and |well )?which (?:is it|one|of (?:them|the two))\b(?! (?:\w+ ){0,3}first)|\bwhich am I even\b|\bis it that [^?]{4,60} or that\b`,
      String.raw`\bis (?:it|this|that) (?:\w+ ){0,6}or (?:am I|because|something|I'm|love|only)\b|\bwould it be (?:for )?\w+ or\b`,
      String.raw`^(?:or )?am I (?:\w+ ){1,6}or (?:just |am I |is )`,
      String.raw`\bdo I really \w+[^?]{0,40}, or do I only\b`,
    ),
    unless:
      /\b(?:wrong|me or|them or|is it me|normal|a bad|selfish|hers?self|pathetic|should I go)\b|\bis he\b|\bis she\b|\btoo late\b/iu,
    answers: [
      'There is hardly a sure sign for that; what you notice again and again tells more than one moment.',
      'It may show more clearly over some weeks than on any one day; noticing each evening whether it was so can make it visible.',
      'It can be told better from what you do than from what you think: where you turn when nobody asks, and what you put off.',
      'It need not be one or the other; both can have a part in it, on different days or even in the same hour.',
    ],
    ask: ['What have you noticed so far that makes you ask?', 'What would you do differently, if you knew?'],
  },
];

/** What oneself is, may want and has done. */
export const SELF_EN: readonly WrittenAsked[] = [
  {
    name: 'still-love',
    words: asks(
      String.raw`\b(?:do|did) I (?:even |still |really |actually |ever )*(?:love|fancy) (?:him|her|them)\b|\bhave I (?:stopped|fallen out of) lov\w+|\bam I (?:still |even |really )*in love\b|\bif I loved (?:him|her)\b|\bI don't love (?:him|her)\b`,
    ),
    unless: /\b(?:does|do you think) (?:he|she)\b/iu,
    answers: [
      'Nobody can tell that from outside; what can be noticed is where your thoughts go when no one is waiting for an answer.',
      'One can be tired of somebody and fond of them on the same day; it need not be settled tonight which of the two counts.',
      'Leaving the word aside, two things can be watched for a while: whether you look forward before you meet, and whether you breathe more easily afterwards.',
    ],
    ask: [
      'When you are with that person, what eases, and what tightens?',
      'What happened when you first asked yourself that?',
    ],
  },
  {
    name: 'my-place',
    words: asks(
      String.raw`(?<!\bin )\b(?:my|our|your) (?:place|business)\b|\binterfer\w+\b|\bhow far should I go\b|\bis (?:it|that) my (?:job|place|business)\b`,
    ),
    answers: [
      'Where somebody’s choices reach into your life, to say so is your business; to decide for that person mostly is not.',
      'Asking is seldom out of place, if a no can be taken; what goes too far is mostly doing it over somebody’s head.',
    ],
    ask: [
      'How would you notice that it was too much for the other person?',
      'Which part of it touches your own life?',
    ],
  },
  {
    name: 'allowed',
    words: asks(
      String.raw`(?<!\blong )\b(?:am I|are we|are you|is one|if I'm|whether it's) (?:\w+ )?allowed\b|\bdo I (?:even )?have (?:the|a|any) right\b|(?<!\bwhen )\bdo(?:nt|n't)? I? ?get to (?:complain|be|feel|grieve|mind|say)\b|\bcan I (?:even|really) (?:complain|be|feel|grieve|mind|miss)\b`,
    ),
    answers: [
      'What you feel needs no permission, and what to do about it is yours to think over.',
      'Nobody hands out leave for that; a feeling may be there beside its opposite, and beside other people’s larger troubles.',
      'Having had a part in something, or having chosen it, does not take away the right to find it hard.',
    ],
    ask: ['Who or what seems to forbid it?', 'If it were simply allowed, what would you do with it?'],
  },
  {
    name: 'enough',
    words: asks(
      String.raw`\b(?:how much|when|what|where) is (?:it )?(?:ever )?enough\b|\bis (?:it|that|this) enough\b|\b(?:done|given|tried) enough\b|\benough from\b|\bis \w+ing (?:\w+ )?enough\b|\bhow (?:much|sure|often) (?:do|should|of|am|are)\b|\bhow much \w+ is a\b|\bwhere does it stop\b|\bthe right amount\b`,
    ),
    answers: [
      'Nobody can lay down how much is enough; how much strength it leaves you counts as well.',
      'A measure that is not yours mostly has no end; it can help to fix a part that you can keep to for a year.',
      'How much one owes is seldom a sum; what you can give without minding it afterwards is one way to find the line.',
    ],
    ask: [
      'How would you notice for yourself that it is enough?',
      'Who would be disappointed if you gave a little less?',
    ],
  },
  {
    name: 'meant',
    words: asks(
      String.raw`\b(?<!\b(?:how|much|sure|one|what|where|who) )(?:am I|are we|are you|is one) (?:\w+ )?(?:meant|supposed|expected|obliged) to\b|\bdo I (?:have to|need to|owe)\b|\bdo I just have to\b|\bmust I\b`,
    ),
    unless: /\b(?:how|what|who|which one) am I\b|\bwhat are you\b|\bhow sure\b/iu,
    answers: [
      'There may be no rule that says you have to, or by when; it can stay open for now.',
      'Nobody else can lay that down for you; what others expect is one thing, and what you are able to do is another.',
      'What is done only because one is meant to seldom lasts; waiting until it can be done freely is also an answer.',
    ],
    ask: [
      'If nobody expected anything of you here, what would you want?',
      'Who says that you have to, others or a voice of your own?',
    ],
  },
  {
    name: 'what-did-i-do',
    words: asks(
      String.raw`\bwhat (?:did I do|I did|have I done|I've done)\b|\bwhere (?:did I go|I went) wrong\b|\bwhat (?:did|have) I (?:do|done) (?:so |that )?(?:was )?(?:wrong|terrible|bad)\b`,
    ),
    answers: [
      'How it was for the other person can say most about that; it may help to take one such scene and tell it from their side, without a “but”.',
      'What was meant and how it arrived can be two things, and the second is what the other person has to live with; asking about it, and only listening, is one way to find out.',
      'If it has been put into words already, by that person or by somebody close, those words are the place to begin, also where they seem unfair.',
    ],
    ask: [
      'If the other person told one of these scenes, what would they say it was like?',
      'Which of the things you have been told is the hardest to believe?',
    ],
    steps: [
      'You could take one such moment and put it as the other person would tell it, from the first word to the last.',
    ],
  },
  {
    name: 'wrong-with-me',
    words: asks(
      String.raw`\bsomething (?:wrong|missing|off) (?:with|in) me\b|\bmissing in me\b|\bwhat(?:'s| is) (?:wrong|the matter) with (?:me|somebody|someone)\b|\bwhat(?:'s| is) my problem\b|\bis something wrong\b|\bam I (?:normal|broken|cold|mad|an? (?:psychopath|sociopath|psycho)|going mad|going crazy)\b`,
    ),
    answers: [
      'People differ a good deal in what they feel, when, and how it shows; that it is not as others expect does not by itself mean that something is wrong.',
      'One ugly feeling, or one bad stretch, is no fault in the whole of you; it mostly points at something that hurts, or is wanted. If it frightens you, somebody trained can look at it with you.',
    ],
    ask: [
      'Who or what makes you think that it ought to be otherwise?',
      'What would you be doing differently, if you were sure that nothing is wrong with you?',
    ],
  },
  {
    name: 'thought-person',
    words: asks(
      String.raw`\bwhat (?:kind|sort) of (?:\w+ )?(?:person|man|woman|mother|father|mum|dad|sister|brother|son|daughter|wife|husband|friend)\b[^?]{0,16}\b(?:thinks?|has|feels?|wants?|wishes|pictures)\b|\bdoes (?:having|thinking)\b[^?]{0,30}\bmeans?\b|\bwouldn't think this\b|\bthoughts like (?:this|that|these)\b|\bdo I want it (?:somewhere|really|deep)\b|\bdo I have to worry\b|\bwould I (?:really|actually|ever) do it\b|\bam I dangerous\b`,
    ),
    answers: [
      'Thoughts come unasked, and to all sorts of people; what one does counts, and a thought is not yet a deed.',
      'A thought that frightens the one who has it mostly goes against what that person wants.',
      'Such a thought can come out of being worn out or afraid, and be gone again; it does not undo what you do for others day by day.',
    ],
    ask: [
      'What do you do when the thought has been there?',
      'If a friend told you of the same thought, what would you say?',
    ],
  },
  {
    name: 'bad-person',
    words: asks(
      String.raw`\bam I (?:just |really |being |now )?an? (?:(?:\w+ )?(?:bad|terrible|horrible|awful|good|rubbish|evil|useless) \w+|monster|mug|fraud|hypocrite|coward|traitor)\b|\bam I (?:just )?(?:horrible|awful|terrible|pathetic|evil)\b`,
      String.raw`\bmake(?:s)? me (?:a|an|so)\b|\bbad person\b|\bwhat (?:kind|sort) of (?:person|man|woman|mother|father|mum|dad|sister|brother|son|daughter|wife|husband|friend)\b|\bis a person what\b|\bwhat mother\b`,
    ),
    unless: /\bquestion is that\b|\bnormal\b|\banyone else\b/iu,
    answers: [
      'What you felt or did once does not say what kind of person you are; what you do with it afterwards says more.',
      'The word is too large to answer; smaller questions can be: what was needed, what was given, and what of it could still be given.',
      'How one is to others shows over years, and not in one answer or one evening.',
    ],
    ask: [
      'What would the person it concerns say that they need from you now?',
      'By which measure are you asking, and whose is it?',
    ],
  },
  {
    name: 'too-much',
    words: asks(
      String.raw`\bam I (?:just |being |really |now )*(?:too|so|over\w+|dramatic|sensitive|silly|weak|lazy|needy|jealous|crazy|petty|clingy|unreasonable|stupid|ridiculous|unfair|paranoid|a (?:baby|prat|pain|snob|nag))\b`,
      String.raw`\bbeing (?:unreasonable|silly|stupid|dramatic|oversensitive|ridiculous|unfair|childish|petty|too \w+)\b|\b(?:is|isn't) (?:it|that|this) (?:just |so |a bit )?(?:petty|vanity|pathetic|stupid|silly|ridiculous|childish|a lot)\b(?! (?:to|that|or is)\b)|\bmaking it a big thing\b|\bbeing a (?:nuisance|creep|burden)\b`,
    ),
    answers: [
      'A word like that does not say much about a person; there is mostly a reason for feeling so, and the reason deserves a look.',
      'Small things often stand for larger ones; what this one stands for may be the better question.',
      'How much it is can be measured less by what others would say than by what it costs you, and by whether you could leave it.',
    ],
    ask: [
      'Is that what you think yourself, or what somebody has told you?',
      'What does it cost you, as far as you can tell?',
    ],
  },
  {
    name: 'is-it-me',
    words: asks(
      String.raw`\bam I (?:(?:\w+ )?wrong|the (?:bad guy|problem|one|villain|only \w+ who))\b|\bis it (?:just )?(?:me|them)\b|\bis it (?:them|him|her) or\b|\bmy fault\b|\bdid I (?:do (?:something )?wrong|make (?:this|him|her|them)|cause|ruin|drive)\b|\bdo (?:something )?wrong\b|\b(?:doing|done) (?:it|something|anything|this) (?:really )?wrong\b|\bif I (?:did|was) wrong\b|\bdid I start it\b|\bAITA\b|\bam I making\b`,
    ),
    unless: /\bthe only one\b|\bthoughts\b|\bwrong to (?:want|feel|be|miss|hate|love|wish)\b/iu,
    answers: [
      'Hardly anything of this kind has one cause only; your part can be looked at without taking on the whole, and without pushing the whole away.',
      'It can be asked in smaller pieces: what was in your hands, what was not, and what you could know at the time.',
      'When one looks for the fault in oneself, it is easy to leave out what others did, and what nobody could help; and the other way round.',
    ],
    ask: [
      'Which part of it would you do in the same way again, and which not?',
      'What would somebody say who was there and is fond of you both?',
    ],
  },
  {
    name: 'wrong-to-feel',
    words: asks(
      String.raw`\b(?:is it|is that|is this|isn't it|am I|or is it) (?:(?:so|that|really|just|even|very) )?\w+ (?:thing )?(?:of me )?to (?:even )?(?:want|feel|mourn|miss|be (?!doing)|hate|love|need|wish|grieve|like|enjoy|mind|hope|resent|dread)\b`,
      String.raw`\bwrong (?:of me )?to (?:want|feel|be|miss|hate|love|wish)\b|\bis (?:that|it|this) a (?:terrible|bad|strange|weird) thing to (?:want|feel)\b|\bam I (?:being )?(?:selfish|ungrateful|greedy)\b|\bis (?:that|it|this) (?:so )?(?:greedy|selfish|ungrateful|terrible)\b(?! (?:to|or is)\b)|\bshouldn't I (?:be|feel)\b`,
    ),
    unless: /\b(?:normal|usual|odd|weird|strange|how long|possible)\b/iu,
    answers: [
      'Wanting or feeling something is one thing, and what you do about it is another; the first takes nothing from anybody.',
      'A wish can be looked at without being judged: what it is for, and what you would no longer have to do without.',
      'That you mind how it affects others and still feel it, only shows that two things matter to you at once.',
    ],
    ask: [
      'What would you have, if the wish came true, that you do not have now?',
      'Who would find it wrong, and what are they afraid of?',
    ],
  },
  {
    name: 'is-that-wrong',
    words: asks(
      String.raw`\b(?:is|was) (?:it|that|this|the \w+) (?:(?:so|really|even|that|very) )?(?:bad|wrong|evil|mean|rude|ok|okay|all right|awful|grim|fair|cheating|lying)\b(?! (?:or is|to)\b)`,
      String.raw`\bwould it be wrong of me\W*$|\bwas I wrong\b|\bcount as (?:cheating|lying|stealing)\b|\bfair (?:of me )?to ask\b`,
    ),
    answers: [
      'By a rule it may be one thing, and by what it does for those it touches another; the second can be looked at, one by one.',
      'It need not be judged as a whole; which part of it troubles you, and which does not, may be easier to say.',
      'Something can be said for it and something against, and both may be true; the people it touches can tell you most about it.',
    ],
    ask: [
      'Who would call it that, and what would they leave out?',
      'What would you think of it if somebody you like did the same?',
    ],
  },
  {
    name: 'normal',
    words: asks(
      String.raw`\b(?:normal|usual|weird|strange|odd|healthy|messed up|how it goes|common)\b`,
      String.raw`\bis this just (?:what|how|being)\b|\bis this (?:it|what it's like)\b|\bcan (?:you|one) be (?:sad|happy|lonely|angry|tired)\b|\bis it possible\b`,
    ),
    unless:
      /\b(?:back to|like a|be|act|eat|how do) normal\b|\bnormal people\b|\bthe only one\b|\bwould it be\b|\bto (?:go|message|write|ring|call|ask|say|text|apply|leave|tell|send|do|keep|give|visit|meet|invite|show)\b/iu,
    answers: [
      'More people know something like it than speak of it; what counts more than how usual it is, is how much it takes from your days.',
      'There is no agreed measure for that; if it troubles you, it is not a fuss about nothing.',
      'How common it is can hardly be said from here; whether it eases, stays or grows over the next weeks is worth watching.',
    ],
    ask: [
      'What would you do with the answer, if it were yes?',
      'If it is not usual, what would you be afraid of?',
    ],
  },
];
