import type { WrittenAsked } from '../asked.ts';
import type { Asking } from '../bank.ts';

export const ASKING_EN: Asking = {
  outright:
    /\b(?:I (?:just |only |really )?(?:want|wanted|would like|need|guess I want)|I'd (?:just |really )?(?:like|love)|I'm wondering|I wonder) (?:to know|to ask|if|whether|how|what|why)\b|\bmy question is\b|\b(?:has|does) any(?:one|body)\b|\bcan any(?:one|body)\b|\bwhat (?:do|would) you (?:think|do|say)\b|\bdo you think\b|\bam I (?:wrong|overreacting|being|a bad|the|selfish|mad|crazy|awful|horrible|terrible)\b|\bis (?:it|this|that) (?:normal|usual|wrong|selfish|ok|okay|all right|me)\b|\bshould I\b|\bdo I have to\b|\bhow (?:do|can|should) I\b|\bwhat (?:do|should|can|ought) I (?:to )?(?:do|say|tell)\b/iu,
  question: /\?/u,
  shortest: 14,
  longest: 130,
  rhetorical:
    /\bwho (?:knows|cares|would|does that)\b|\bwhat'?s the point\b|\bwhy me\b|\bwhy bother\b|\byou know\?|\bright\?$|\b(?:isn't|wasn't|don't|didn't|aren't|won't|can't) (?:it|I|you|he|she|they|we)\?\W*$|\bguess what\b|\b(?:asked|wonder(?:ed)? aloud|said)\b[^?]*\?$|\bdidn't know (?:if|whether|how|what)\b/iu,
};

/** Kinds of question, the special ones first. */
export const ASKED_EN: readonly WrittenAsked[] = [
  {
    name: 'medicine',
    words: /\b(?:medication|meds|tablets?|pills?|antidepressants?|dose|prescription|inhaler)\b/iu,
    answers: [
      'How to take medicine, and whether to stop, is for the doctor who prescribed it; until you have asked, leave it as it is, neither more nor less.',
    ],
    ask: ['Could you ring the surgery or a pharmacist about it in the next day or two?'],
  },
  {
    name: 'doctor',
    words:
      /\b(?:doctor|GP|therap\w+|counsell?\w+|psych\w+|depress\w+|OCD|ADHD|mental(?:ly)? ill\w*|something wrong with me|get (?:it|this|me) tested|low testosterone|an illness|diagnos\w+)\b/iu,
    answers: [
      'Whether it is an illness cannot be told from here, only by a doctor who sees you; that it troubles you is reason enough to go and ask.',
      'A doctor who sees you can answer that; going once is only a way to find out, and does not mean that there is something.',
    ],
    ask: ['When did you first notice it?'],
  },
  {
    name: 'law',
    words:
      /\b(?:police|lawyer|solicitor|report (?:it|him|her|them|this)|sue|tribunal|court|HR|union|legal(?:ly)?|complain(?:t)?)\b/iu,
    answers: [
      'Whether to take that step is yours to say; reporting or asking for advice needs only an account of what happened, not proof that you did everything right.',
      'Asking which ways there are does not bind you to go to the end of any of them.',
    ],
    ask: ['What have you kept that shows what happened?'],
  },
  {
    name: 'make-other',
    words:
      /\b(?:how|what) (?:do|can|should|would|could) (?:I|you|we|it take) (?:\w+ )?(?:get|make|help|stop|persuade|convince|let) (?:him|her|them|my|people|someone|the|other)\b|\bhow to (?:get|make|help|stop|persuade|convince) (?:him|her|them|my)\b/iu,
    answers: [
      'There is no sure way to make another person change; what is in your hands is what you say and how far you go.',
      'Whether they change is not up to you; what can be settled first is your own part in it.',
    ],
    ask: ['Which step here is yours alone to decide?'],
  },
  {
    name: 'say',
    words:
      /\b(?:how|what) (?:do|can|should|would|am|could) (?:I|you|we) (?:even |ever |supposed to |meant to )?(?:\w+ )?(?:tell|say|bring|ask|explain|talk|speak|answer|reply|refuse|word|turn down|apologi[sz]e)\b|\bhow to (?:tell|say|bring|ask|explain|talk|answer|refuse|word)\b|\b(?:should I|do I have to|do I|have to|whether to|or do I|if I should) (?:\w+ )?(?:tell|say|bring it up|confront|ask (?:him|her|them)|talk to|explain|apologi[sz]e)\b/iu,
    answers: [
      'There is no wording that is sure to work; you could have just the first sentence ready, about how it is for you and not about what they did wrong.',
      'What is hard to say mostly counts; decide first which one point should be understood, and let the rest be short.',
      'Whether to say it, and when, is yours to decide; if you do, the shorter it is, the less can go astray.',
    ],
    ask: [
      'If it could be only one sentence, what should they understand?',
      'Once it is said, which answer would you be most afraid of?',
    ],
  },
  {
    name: 'mind-other',
    words:
      /\b(?:does|did|do|is|was|are|will|would|has|could|can) (?:he|she|they|my (?!own)\w+)\b|\bwhy (?:does|did|do|is|was|would|won't|can't) (?:he|she|they|my|people)\b|\bwhat (?:does|did|do) (?:he|she|they|it|that) (?:mean|think|want|feel)\b|\bif (?:he|she|they|parents) (?:ever |still |really |actually )?\w+/iu,
    unless: /\b(?:should I|do I)\b/iu,
    answers: [
      'What goes on in somebody else cannot be seen from here, and guessing will not settle it; only what they themselves say when asked can.',
      'Guessing at another mind is tiring, since there are reasons to be found for every answer.',
      'The answer to that lies with them; what lies with you is what this does to you.',
    ],
    ask: [
      'If the answer never comes, how would you like to treat the matter?',
      'Which answer would you be most afraid to hear?',
    ],
  },
  {
    name: 'self-stop',
    words:
      /\b(?:how|what) (?:do|can|should|does|could|would) (?:I|you|one|a person) (?:\w+ )?(?:stop|get over|let go|move on|forget|cope|deal|get (?:past|through|rid|out)|switch|calm|relax|control|live with|accept|forgive|believe|learn|feel|sleep|get to sleep|not)\b|\bhow to (?:stop|get over|let go|move on|cope|deal|get (?:past|through))\b|\btrick (?:for|to)\b|\btips\b|\bway to (?:stop|make)\b/iu,
    answers: [
      'The harder this is pushed down, the less it mostly gives way; not wrestling with it for now may be more within reach than winning.',
      'Nothing makes it stop at once; what can be done is mostly small, so that it comes for a shorter time, or more lightly.',
    ],
    ask: ['Was there a time when it was lighter, and what was different about it?'],
  },
  {
    name: 'future',
    words:
      /\b(?:will|does|do|can|could) (?:it|this|things) (?:ever |always |really )?(?:get|stop|go away|go|change|end|be (?:ok|okay|all right|fine|like this))\b|\bget(?:s)? (?:better|easier)\b|\btoo late\b|\bany (?:hope|chance|point)\b|\bforever\b/iu,
    answers: [
      'How it will be cannot be told by anyone; what can be seen is whether some small part of it is already changing.',
      'The time ahead cannot be settled now, and that is the hard part; it is not that you have not thought enough.',
    ],
    ask: ['If something did change, where would you notice it first?'],
  },
  {
    name: 'is-it-me',
    words:
      /\bam I (?:wrong|the|a|an|just|being|mad|crazy|selfish|awful|horrible|terrible|too|so|cold)\b|\bis it (?:just )?me\b|\bmy fault\b|\bwrong (?:of|with) me\b|\bmake(?:s)? me (?:a|an|so)\b|\bbad person\b/iu,
    answers: [
      'Whether it is you cannot be judged in one sentence; when things have come this far, it is seldom one person’s doing alone.',
      'Those who look to themselves first often leave out what belongs to others.',
    ],
    ask: [
      'Besides your own part, what else would have to be counted?',
      'Did someone say that of you first, or was it you?',
    ],
  },
  {
    name: 'normal',
    words:
      /\b(?:normal|usual|overreact\w*|overthink\w*|being (?:unreasonable|selfish|silly|stupid|dramatic|oversensitive|ridiculous|unfair|too|a)|am I (?:wrong|the|a|an|just|being|mad|crazy|selfish|awful|horrible|terrible|too|so)|is it (?:me|just|wrong|bad|ok|okay|all right|selfish|weird|my)|is this (?:me|just|wrong|bad|ok|okay|all right|selfish|weird|my|normal)|wrong (?:of|with) me|my fault|bad person|healthy)\b/iu,
    answers: [
      'There is no agreed measure for that; it troubles you, and so it is not a fuss about nothing.',
      'Whoever asks that has mostly been uneasy for a while; it can be taken seriously, with or without a name.',
    ],
    ask: [
      'If somebody told you “yes”, or “no”, what would each of them do to you?',
      'Since when have you been asking yourself that?',
    ],
  },
  {
    name: 'whether',
    words:
      /\bshould I\b|\bshould we\b|\bwhether (?:to|I should|I)\b|\bdo I (?:stay|go|leave|take|keep|just|have to|wait|let|give|need)\b|\bis it worth\b|\bor (?:do|should|not|just|is|am) ?\b|\bcan I (?:just)?\b|\bam I allowed\b|\bdo I or\b/iu,
    answers: [
      'Nobody else can settle that for you; what counts is which of the consequences you could better bear.',
      'This is yours to decide, and it will not be decided for you here; it can help to lay out what you would be sorry to lose on each side.',
      'Where both ways cost something, there is no choice without regret, only one that can be borne more easily.',
    ],
    ask: [
      'Which of the two sets of consequences could you better bear?',
      'Once it is decided, what would you be most afraid to see?',
    ],
    steps: [
      'You could give each way three lines, what you fear most, what you would miss most, how it might look in half a year, without deciding yet.',
      'You could set a date to decide, and until then only look.',
    ],
  },
  {
    name: 'others-too',
    words:
      /\b(?:any(?:one|body)(?: else)?|people (?:actually|ever|really|do|get)|you (?:all|lot)|does everyone|is everyone)\b/iu,
    answers: [
      'There are others who have been where you are, though it is seldom spoken of; each came through in their own way.',
      'How others came through cannot be read off from here; what can be looked at is how it is for you.',
    ],
    ask: ['If someone who came through it were here, what would you ask them?'],
  },
  {
    name: 'what-now',
    words:
      /\bwhat (?:do|should|can|would|could|ought) (?:I|we|you) (?:even |to )?do\b|\bwhat now\b|\bwhere do I (?:start|begin|go)\b|\bhow (?:do|can|should|would|could|am) (?:I|you|we)\b|\bwhat (?:to|am I supposed to|would help|helps)\b|\bany (?:advice|ideas?|suggestions?|help)\b/iu,
    answers: [
      'No single step undoes all of it; you could begin with the smallest piece that is up to you.',
      'That no way can be seen just now does not mean there is none; with something this size it helps to see which piece is most urgent.',
      'What to do hangs on what you most want to keep, and that you know best.',
    ],
    ask: [
      'Which piece of this is the most urgent?',
      'If it had eased a little in a month, where would you guess it had eased first?',
    ],
  },
  {
    name: 'why',
    words:
      /\bwhy\b|\bhow come\b|\bwhat is (?:it|this|wrong)\b|\bwhat's (?:it|this|wrong|going on|happening)\b/iu,
    answers: [
      'Why it is so seldom has one reason, and cannot be settled from a few lines.',
      'It is natural to want to understand; some things still hurt once they are understood.',
    ],
    ask: ['Have you a guess of your own?'],
  },
  {
    name: 'open',
    words: /\w/u,
    answers: [
      'A few lines do not answer that in full, and a ready-made phrase would not do it justice.',
      'That is no small question, and no ready sentence answers it.',
      'Honestly, a few lines do not show enough to settle it; it would have to be looked at piece by piece.',
    ],
    ask: [
      'What is your own answer to it, as things stand?',
      'Once you had an answer, what would you do first?',
    ],
  },
];
