import type { Opening } from '../bank.ts';

/** How a reply to a follow-up message begins. */
export const OPENINGS_EN: readonly Opening[] = [
  {
    id: 'o-more-thanks-for-detail',
    text: 'Thank you for going on. With this, the picture is clearer.',
    after: 'more',
  },
  {
    id: 'o-more-adds',
    plain: ['none'],
    text: 'That adds something that was not in your first message.',
    after: 'more',
  },
  {
    id: 'o-more-stay-with-new',
    plain: ['none'],
    text: "Let's stay with what you have just added.",
    after: 'more',
  },
  { id: 'o-more-not-only', text: "So it isn't only what you described before.", after: 'more' },
  {
    id: 'o-more-took-time',
    text: 'Some things need a second message before they can be said.',
    after: 'more',
  },
  {
    id: 'o-more-makes-clearer',
    text: 'Knowing this, it is easier to see why it has been so hard.',
    after: 'more',
  },
  {
    id: 'o-more-read-together',
    text: 'Read together with what you wrote earlier, this weighs more.',
    after: 'more',
  },
  { id: 'o-more-carry-on', text: 'Good that you carried on where you had stopped.', after: 'more' },
  { id: 'o-better-noted', text: 'Something has moved a little, then.', after: 'better' },
  {
    id: 'o-better-you-did',
    text: 'You tried it, and it was you who did the uncomfortable part.',
    after: 'better',
  },
  {
    id: 'o-better-no-pressure',
    plain: ['none'],
    text: "That sounds somewhat lighter, and it doesn't have to stay so every day.",
    after: 'better',
  },
  { id: 'o-better-count', text: 'It counts, even if it looks small from where you stand.', after: 'better' },
  {
    id: 'o-better-what-made',
    text: 'That is good news. It may be worth noticing what made the difference.',
    after: 'better',
  },
  {
    id: 'o-better-half',
    text: 'Half of it worked, and half is more than there was last time.',
    after: 'better',
  },
  { id: 'o-worse-sorry', text: 'That sounds like a hard turn since your last message.', after: 'worse' },
  {
    id: 'o-worse-not-your-fault',
    text: 'That it went badly does not mean that trying was a mistake.',
    after: 'worse',
  },
  {
    id: 'o-worse-slow-down',
    text: "Then let's put the earlier suggestions aside and look at how you are now.",
    after: 'worse',
  },
  {
    id: 'o-worse-take-seriously',
    plain: ['none'],
    text: 'It has got heavier, and that should be taken seriously.',
    after: 'worse',
  },
  {
    id: 'o-worse-first-you',
    text: 'Before anything practical: that must have been a difficult day.',
    after: 'worse',
  },
  {
    id: 'o-worse-mine',
    text: "The earlier suggestion may have asked too much. Let's make it smaller.",
    after: 'worse',
  },
  {
    id: 'o-thanks-welcome',
    plain: ['none'],
    text: 'Thank you for writing back. There is no need to do more with it today.',
    after: 'thanks',
  },
  {
    id: 'o-thanks-yours',
    text: "You're welcome. The part that mattered was your own telling of it.",
    after: 'thanks',
  },
  {
    id: 'o-thanks-door-open',
    text: 'Glad if it was of some use. You can pick this up again at any point.',
    after: 'thanks',
  },
  { id: 'o-thanks-take-care-practical', text: 'Then this can rest for today, if you like.', after: 'thanks' },
  {
    id: 'o-question-direct',
    text: 'A fair question, and here is as straight an answer as is possible from outside.',
    after: 'question',
  },
  {
    id: 'o-question-partly',
    plain: ['none'],
    text: 'That can only be answered in part from here.',
    after: 'question',
  },
  {
    id: 'o-question-nobody-sure',
    text: 'Nobody can say that for certain, but something can be said about it.',
    after: 'question',
  },
  {
    id: 'o-question-think-together',
    text: "Let's think that through, one point at a time.",
    after: 'question',
  },
  {
    id: 'o-question-good-to-ask',
    text: 'It makes sense to ask that before doing anything.',
    after: 'question',
  },
  {
    id: 'o-disagree-fair',
    plain: ['none'],
    text: 'Fair enough. That missed what you meant.',
    after: 'disagreement',
  },
  {
    id: 'o-disagree-went-too-far',
    text: 'You are right to object; the last reply went further than you had asked.',
    after: 'disagreement',
  },
  {
    id: 'o-disagree-correct',
    plain: ['none'],
    text: 'Thank you for putting that right.',
    after: 'disagreement',
  },
  {
    id: 'o-disagree-your-view',
    text: 'You know the situation, so your view of it comes first.',
    after: 'disagreement',
  },
  { id: 'o-disagree-set-aside', text: 'Then that suggestion is off the table.', after: 'disagreement' },
];
