import type { WrittenAsked } from '../../asked.ts';
import { asks } from './words.ts';

/** For those who can see the person: doctors, advice services, crisis lines. */
export const HELP_EN: readonly WrittenAsked[] = [
  {
    name: 'medicine',
    words: asks(
      String.raw`\b(?:stop|stopp\w+|take|taking|come off|coming off|start\w*|skip\w*|halve|halving|double|doubl\w+|mix\w*|drink\w*|dose|safe|on|off)\b[^?]{0,24}\b(?:medication|meds|tablets?|pills?|antidepressants?|dose|inhaler|jabs?|injections?)\b`,
    ),
    unless: /\b(?:tell|telling|say|explain|ask)\b/iu,
    answers: [
      'How to take medicine, and whether to stop, is for the doctor who prescribed it; until you have asked, leave it as it is, neither more nor less.',
      'A pharmacist can mostly answer that the same day, also on the telephone; until then it is safest to leave the medicine as it was prescribed.',
    ],
    ask: [
      'Could you ask the doctor or a pharmacist about it in the next day or two?',
      'What would you want to have answered first, when you ask them?',
    ],
  },
  {
    name: 'ask-danger',
    words: asks(
      String.raw`\bput(?:ting)? (?:ideas|thoughts|it|the idea) in(?:to)? (?:his|her|their|someone's) heads?\b`,
      String.raw`\bask (?:him|her|them|someone) (?:if|whether) (?:he|she|they)(?:'s|'re| is| are)? (?:\w+ )?(?:suicidal|thinking of (?:suicide|killing|ending))`,
    ),
    answers: [
      'If you are afraid that somebody may not want to live, asking it plainly does not put the thought there, and it can make it easier to speak; findahelpline.com lists people who can tell you how.',
      'Asking somebody outright whether they think of ending their life does not make it likelier; a crisis line (findahelpline.com) can go through the words with you first.',
    ],
    ask: [
      'When could you next be with that person, with time to talk?',
      'Who else knows that you are worried, and could be there as well?',
    ],
  },
  {
    name: 'set-off',
    words: asks(
      String.raw`\bsett?(?:ing)? (?:him|her|them|my \w+) off\b`,
      String.raw`\bwithout (?:him|her|them|my \w+) (?:\w+ )?(?:kicking|blowing|losing|flying|going off|going mad|exploding|getting (?:angry|mad|violent))`,
    ),
    answers: [
      'Another person’s temper is not yours to steer, whichever words you find; if you are ever afraid of it, a helpline for violence at home (findahelpline.com) can be asked without giving a name.',
      'No choice of words can be counted on where you have to watch for somebody’s temper; how safe it is for you comes before how it is put.',
    ],
    ask: [
      'Are you ever afraid of that person, or of what may happen next?',
      'What is it like for you, having to watch for it?',
    ],
  },
  {
    name: 'real',
    words: asks(
      String.raw`\bmaking (?:it|this|that) up\b|\b(?:it|this|that)(?:'s| is) (?:all )?(?:real|in my head|a thing or not)\b|\b(?:is|if|whether) (?:it|this|that)(?:'s| is)? (?:\w+ )?(?:real|all in (?:my|the) (?:head|mind)|a thing or not)\b|\bimagin(?:e|ing|ed) (?:it|this|that|things)\b|\bdid I exaggerate\b`,
    ),
    unless: /^(?:but |and )?what if\b|\bhow do you know\b/iu,
    answers: [
      'You feel it, and in that sense it is real, whether or not anyone has found a name for it.',
      'Not having been able to prove something does not make it invented; what you remember and notice counts as well.',
    ],
    ask: [
      'What would be different if somebody simply believed you?',
      'Who has listened to the whole of it so far, if anyone has?',
    ],
  },
  {
    name: 'doctor',
    words: asks(
      String.raw`\b(?:see|seeing|go to|ring|call|need|need to see) (?:a|the|my|some) (?:doctor|GP|therap\w+|counsell?\w+|psych\w+|specialist)\b|\bget (?:it|this|me) tested\b`,
      String.raw`\b(?:is (?:it|this|that)|am I|have I|do I have|could (?:it|this) be|might (?:it|this) be)\b[^?]{0,24}\b(?:depress\w+|OCD|ADHD|autis\w+|mental(?:ly)? ill\w*|an illness|anxiety|stress|burn-?out|bipolar|low testosterone|menopause|hormones|(?:my|the) age)\b`,
      String.raw`\bshould (?:I|I be) (?:be )?see(?:ing)? (?:someone|somebody)\b|\bpeople get help with\b|\bmedical reason\b`,
    ),
    unless: /\b(?:tell|telling|say|explain)\b/iu,
    answers: [
      'Whether it is an illness cannot be told from here, only by somebody who sees you in person; that it troubles you is reason enough to ask.',
      'That is a question for a doctor; going once is only a way to find out, and does not have to mean that something is wrong.',
      'A doctor can tell more in a quarter of an hour than can be told from a few lines; it helps to bring two or three notes on when it comes and how long it stays.',
    ],
    ask: [
      'What would you most want to ask, if you were sitting there?',
      'What makes it hard to go and ask, if anything does?',
    ],
  },
  {
    name: 'kept-secret',
    words: asks(
      String.raw`\b(?:confidential|anonymous(?:ly)?|in confidence)\b|\b(?:do|would|will|can) (?:they|she|he|the \w+) (?:have to )?(?:say who|tell my|ring my|call my|pass (?:it|that) on|write (?:it|that) down|keep (?:it|that) to)\b|\b(?:on|in) my (?:file|record|notes)\b|\bwould they take (?:him|her|them|my)\b`,
    ),
    answers: [
      'How far a thing stays between you differs from place to place; it can be asked at the start, before anything is told: what do you have to pass on, and to whom?',
      'Counsellors, doctors and helplines mostly keep what they hear to themselves unless somebody is in danger; many can be rung without a name, to ask about just that first.',
    ],
    ask: ['Who must not hear of it?', 'If it were sure to stay there, what would you say first?'],
  },
  {
    name: 'body-mood',
    words: asks(
      String.raw`\b(?:can|could|does|do) (?:stress|worry|grief|nerves|sadness|anxiety|being (?:sad|lonely|stressed|upset)|a person|you|one|it|this|that) (?:really |actually |even )?(?:cause|come from|make you ill|do that to|get (?:a|an|ill|sick)|bring on)\b|\ball in (?:the|my) (?:head|mind) or\b|\bis it (?:the )?(?:stress|nerves)\b`,
    ),
    answers: [
      'Body and mood do hang together: strain can show as pain, itching or bad sleep, and pain wears on the mood; whether that is so here, a doctor who sees you can tell best.',
      'It may help to note for two weeks on which days it is worse, what happened then, and how you slept; a doctor can do more with that than with the one question.',
    ],
    ask: ['On the days when it is worse, what has happened just before?', 'Has a doctor heard about it yet?'],
  },
  {
    name: 'law',
    words: asks(
      String.raw`\b(?:police|lawyer|solicitor|report (?:it|him|her|them|this)|sue|tribunal|(?:to|in) court(?! in)|union|my rights|legal(?:ly)?|appeal|make a complaint|challenged a will|count against me|actual rules|custody|notice period|minimum wage|overtime|unpaid|dock(?:ed|ing)|deduct\w*|pension|benefits)\b`,
      String.raw`\bcan (?:they|he|she) (?:just |really |even |legally )?(?:do (?:that|this)|get rid of|sack|fire|make (?:me|you|us)|refuse|charge|stop me|evict)\b`,
    ),
    unless: /\b(?:stop being|in your own head|who do you even ask)\b/iu,
    answers: [
      'Whether to take that step is yours to decide; an advice service can tell you beforehand what it would involve.',
      'What the rules are cannot be said for certain from here; asking for advice does not bind you to go any further.',
      'Rules like these differ from place to place; an advice service or a union can say how they stand where you are, and dates and letters kept together help.',
    ],
    ask: [
      'What would you most need to know before you decide?',
      'Which papers or messages about it do you still have?',
    ],
  },
  {
    name: 'get-even',
    words:
      /\bget (?:my own back|even|back at)\b|\brevenge\b|\bmake (?:him|her|them) pay\b|\bteach (?:him|her|them) a lesson\b/iu,
    answers: [
      'To be that angry is understandable; getting back at someone mostly costs you as well, so it is better not to act while the anger is at its height.',
    ],
    ask: ['What would you really want the other person to understand?'],
  },
];
