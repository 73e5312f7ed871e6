/** Where no line of thought is sure: the person's own clause says what weighs, and the reply stays with it. */
import type { Broad, Cause, Closing, Heard, Strategy, TakingUp } from '../bank.ts';
import { numbered, numberedQuestions } from '../written.ts';

/** Words that tell what a clause is. */
const WISH: Heard = {
  words: /\bI(?:'d)? (?:just |only |really |still )?(?:want|wish|hope|need|like to|love to|long)\b/iu,
  unless: /\b(?:don't|didn't|do not|never) (?:\w+ )?(?:want|need)\b/iu,
};
const FEAR: Heard = {
  words:
    /\bI(?:'m| am|'ve been| was| get)? (?:\w+ ){0,3}(?:afraid|scared|frightened|terrified|worr(?:y|ied)|dread\w*|fear)\b|\b(?:scares|frightens|worries) me\b/iu,
  unless: /\b(?:not|never) (?:\w+ )?(?:afraid|scared|worried)\b/iu,
};
const UNCLEAR: Heard = {
  words:
    /\bI (?:really |just |still |honestly )?(?:don't|do not|can't|cannot|couldn't|didn't) (?:\w+ )?(?:know|understand|work out|tell (?:if|whether|what)|see why|make sense)\b|\bI(?:'m| am) not sure\b/iu,
};
const UNSAID: Heard = {
  words:
    /\bI (?:\w+ )?(?:haven't|have not|never|didn't|can't|couldn't) (?:\w+ )?(?:told|tell|said|say|mentioned|admitted)\b(?! (?:I |that I )?(?:would|could|should|so|yes|no|why|if|whether|the difference))|\bnobody knows\b|\btold (?:nobody|no one)\b/iu,
};

const QUOTED = { plain: ['none'], quoted: true } as const;

export const CLAUSE_CAUSES_EN: readonly Cause[] = [
  ...numbered(
    'c-clause',
    [
      'What weighs most on the poster may be in this one sentence: {quote}.',
      'The heaviest part of the letter may be this: {quote}.',
      '{quote}: it may be here that it is hardest for the poster.',
      'Where the difficulty lies the poster may have written down already: {quote}.',
      'Much of the rest may turn on this sentence of the poster’s: {quote}.',
      'What the poster cannot get past may be this: {quote}.',
      'Of all that is told, {quote} may count most for the poster.',
      'In their own words the trouble may come down to this: {quote}.',
      '{quote}: for the poster that may be the heart of it.',
      'If one sentence holds what troubles the poster, it may be {quote}.',
      'The poster may most want it understood what lies behind {quote}.',
      'What keeps coming back to the poster may be what they put as {quote}.',
    ],
    QUOTED,
  ),
  ...numbered(
    'c-clause-wish',
    [
      'What the poster wants may stand in this sentence, and be out of reach for now: {quote}.',
      'This may be what the poster hopes for above all: {quote}.',
      '{quote}: in that wish there may be what matters most to the poster.',
    ],
    { ...QUOTED, heard: WISH },
  ),
  ...numbered(
    'c-clause-fear',
    [
      'What the poster fears most may stand in this sentence: {quote}.',
      '{quote}: much of the unease may come from there.',
      'What does not let the poster rest may be what they put as {quote}.',
    ],
    { ...QUOTED, heard: FEAR },
  ),
  ...numbered(
    'c-clause-unclear',
    [
      'Where the poster is stuck may be this sentence: {quote}.',
      '{quote}: as long as that is not clear, it may be hard for the poster to settle.',
      'What the poster keeps turning over may be this: {quote}.',
    ],
    { ...QUOTED, heard: UNCLEAR },
  ),
  ...numbered(
    'c-clause-unsaid',
    [
      'What has not been told may weigh on the poster: {quote}.',
      'There may be something here that is hard for the poster to say to anyone: {quote}.',
    ],
    { ...QUOTED, heard: UNSAID },
  ),
];

export const CLAUSE_CLOSINGS_EN: readonly Closing[] = [
  ...numberedQuestions(
    'e-clause',
    [
      'What stands behind that sentence that you have not written?',
      'What was it like to write that sentence down?',
      'If you said that sentence to someone you trust, what would you want them to answer?',
      'Going on from that sentence, what would you say next?',
      'If somebody really understood that sentence, what would you want them to do?',
      'As to that, would you rather have somebody listen, an idea what to try, or a rest from it?',
      'How would you like the people around you to take that sentence?',
      'What kind of answer to that would do you a little good?',
      'If a friend wrote you the same sentence, what would you say first?',
      'If one thing in that could change, which would you choose?',
      'What in that sentence should nobody get wrong?',
      'What else belongs to that sentence, for somebody who wants to understand it?',
      'Which word in that sentence weighs most for you?',
    ],
    QUOTED,
  ),
  ...numberedQuestions(
    'e-clause-wish',
    [
      'If you had a little of what you wish for there, what would it look like?',
      'What would be the nearest step towards what you want there?',
    ],
    { ...QUOTED, heard: WISH },
  ),
  ...numberedQuestions(
    'e-clause-fear',
    [
      'If what you fear there did come, whom would you want beside you?',
      'What would make that a little less frightening?',
    ],
    { ...QUOTED, heard: FEAR },
  ),
  ...numberedQuestions(
    'e-clause-unclear',
    [
      'Of all that is unclear there, what would you like to know first?',
      'Of what you cannot make out there, what matters most to you?',
    ],
    { ...QUOTED, heard: UNCLEAR },
  ),
  ...numberedQuestions(
    'e-clause-unsaid',
    ['If a little of that could be told, who would be the first to hear it?'],
    { ...QUOTED, heard: UNSAID },
  ),
];

/** Before the question that the person asks is taken up: that they were read. */
export const LEADING_EN: readonly TakingUp[] = numbered(
  't-lead',
  [
    'Before the question, this sentence of yours: {quote}. It is kept in mind.',
    'You wrote {quote}, and that has not been read past.',
    'Before what you ask, one sentence of yours: {quote}.',
    '{quote}: that stands in what you wrote, and it is read as you mean it.',
    'What you wrote before asking is not forgotten: {quote}.',
    'You write {quote}. What follows is said with that in mind.',
    '{quote}: that is plainly said, and it comes first.',
    'What you wrote includes this, and it is not made smaller here: {quote}.',
    'You wrote {quote}; let that stand beside your question.',
    'Let this sentence of yours stand at the beginning: {quote}.',
  ],
  { plain: ['none'], beforeQuestion: true },
);

const strategy = (id: string, text: string, step = false): Strategy => ({
  id,
  text,
  moves: step ? ['quote', 'asked', 'answer', 'step', 'question'] : ['quote', 'asked', 'answer', 'question'],
  plain: ['none'],
});

export const LEADING_STRATEGIES_EN: readonly Strategy[] = [
  strategy(
    's-lead-first',
    'Begin with a sentence of theirs, so that they see it was read; then their question, as far as it can be answered, and one question back.',
  ),
  strategy(
    's-lead-honest',
    'Open with their own words and guess at nothing; answer what is asked honestly, leave the decision with them, and ask on.',
  ),
  strategy(
    's-lead-both',
    'Their sentence and their question both come up: the one is acknowledged, the other answered, and they are asked to think on.',
  ),
  strategy(
    's-lead-near',
    'Keep to what they wrote, then to what they ask; where it cannot be known, say so, and end on a question.',
  ),
  strategy('s-lead-plain', 'No grand words: a sentence of theirs, a reply to what they ask, a question.'),
  strategy(
    's-lead-read',
    'Let them see that the sentence that matters was read, face what they ask, and hand the word back.',
  ),
  strategy('s-lead-short', 'Few words: quote one, answer one, ask one; the rest is theirs to add.'),
  strategy(
    's-lead-careful',
    'Say only what is safe to say: the sentence is theirs, the reply would hold for anyone who asks it, the last question is for them.',
  ),
  strategy(
    's-lead-step',
    'Quote them, respond to the question, offer one small thing to try, and ask once more.',
    true,
  ),
  strategy(
    's-lead-step-own',
    'A sentence of theirs, an honest reply, one small thing within their own reach, and a question.',
    true,
  ),
  strategy(
    's-lead-step-small',
    'Show that it was read, answer as far as one can, add a small step to be taken or left, and ask.',
    true,
  ),
  strategy(
    's-lead-step-light',
    'Their words, a reply, something that costs little to try, and a question at the end.',
    true,
  ),
];

/** Who says so would be contradicted. */
const NOT_SAD =
  /\b(?:feel|felt|feeling) (?:absolutely |just )?nothing\b|\b(?:not|don't feel|wasn't|aren't|isn't) (?:even |really |particularly )?(?:sad|hurt|upset)\b/iu;

/** As they stand after “feel”, for when no precise word is sure; the families that each covers, none: all of them. */
export const BROAD_EN: readonly Broad[] = [
  { id: 'b-guilt', text: 'bad about it', families: ['guilt'] },
  { id: 'b-shame', text: 'ashamed or embarrassed', families: ['shame'] },
  { id: 'b-fear', text: 'worried or afraid', families: ['fear'] },
  { id: 'b-anger', text: 'angry or fed up', families: ['anger'] },
  { id: 'b-hurt', text: 'hurt', families: ['hurt'] },
  { id: 'b-sadness', text: 'sad', families: ['sadness'], unless: NOT_SAD },
  { id: 'b-loneliness', text: 'lonely or left out', families: ['loneliness'] },
  { id: 'b-exhaustion', text: 'tired', families: ['exhaustion'] },
  { id: 'b-helplessness', text: 'stuck or helpless', families: ['helplessness'] },
  { id: 'b-confusion', text: 'confused or unsure', families: ['confusion'] },
  { id: 'b-longing', text: 'full of longing', families: ['longing'] },
  { id: 'b-numbness', text: 'flat or empty', families: ['numbness'] },
  { id: 'b-guilt-shame', text: 'guilty or ashamed', families: ['guilt', 'shame'] },
  { id: 'b-anger-hurt', text: 'hurt or angry', families: ['anger', 'hurt', 'jealousy'] },
  { id: 'b-fear-confusion', text: 'worried or unsure', families: ['fear', 'confusion'] },
  {
    id: 'b-sadness-hurt',
    text: 'sad or hurt',
    families: ['sadness', 'hurt', 'loneliness', 'longing'],
    unless: NOT_SAD,
  },
  {
    id: 'b-exhaustion-helplessness',
    text: 'worn down',
    families: ['exhaustion', 'helplessness', 'numbness'],
    unless: NOT_SAD,
  },
  { id: 'b-weighed', text: 'weighed down', families: [] },
  { id: 'b-not-well', text: 'troubled', families: [] },
  { id: 'b-heavy', text: 'burdened by it', families: [] },
];
