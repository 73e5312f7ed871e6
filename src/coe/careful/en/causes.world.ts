import type { Cause } from '../bank.ts';

/** What may drive the feelings and what may be believed, hedged, where it is about study, work or money. */
export const CAUSES_WORLD_EN: readonly Cause[] = [
  {
    id: 'c-burnout-yes',
    text: 'The poster may have said yes so often that being relied on has come to replace being cared for.',
    themes: ['burnout'],
  },
  {
    id: 'c-burnout-caring',
    text: 'Caring may have cost the poster more than was ever given back, until it stopped turning up.',
    themes: ['burnout'],
  },
  {
    id: 'c-burnout-worth-work',
    text: 'It seems the poster measures their worth by what they get done, which makes rest feel like failing.',
    themes: ['burnout'],
  },
  {
    id: 'c-burnout-no-way-out',
    text: 'Money or duty may leave the poster no room to step back, so exhaustion is met with more effort.',
    themes: ['burnout'],
  },
  {
    id: 'c-dorm-no-escape',
    text: 'Because the trouble is where the poster lives or studies, there may be nowhere to recover from it.',
    themes: ['dorm-campus'],
  },
  {
    id: 'c-dorm-belong',
    text: 'The poster may put up with a great deal because being left out altogether seems worse.',
    themes: ['dorm-campus'],
  },
  {
    id: 'c-dorm-joke',
    text: 'Laughing along may have protected the poster once and now makes it hard to say that it hurts.',
    themes: ['dorm-campus'],
  },
  {
    id: 'c-dorm-fault',
    text: 'The poster seems unsure whether objecting is allowed, having gone along with it before.',
    themes: ['dorm-campus'],
  },
  {
    id: 'c-job-wrong-door',
    text: 'The poster may believe that one wrong choice now would decide the whole of life.',
    themes: ['job-choice'],
  },
  {
    id: 'c-job-whose-wish',
    text: 'The poster seems unsure which of the wishes at work here are their own.',
    themes: ['job-choice'],
  },
  {
    id: 'c-job-leaving-guilt',
    text: 'Choosing for themselves may feel to the poster like deserting someone.',
    themes: ['job-choice'],
  },
  {
    id: 'c-job-safe-or-alive',
    text: 'Security and interest may seem to exclude each other, so the poster can picture only a sacrifice.',
    themes: ['job-choice'],
  },
  {
    id: 'c-exam-worth',
    text: 'A mark seems to tell the poster what they are worth, instead of how one test went.',
    themes: ['study-exam'],
  },
  {
    id: 'c-exam-debt',
    text: 'The sacrifices of the family may turn every exam, for the poster, into a debt that falls due.',
    themes: ['study-exam'],
  },
  {
    id: 'c-exam-freeze',
    text: 'Fear of failing again may block the poster at the very moment when what they know is needed.',
    themes: ['study-exam'],
  },
  {
    id: 'c-exam-avoid',
    text: 'The pile of work may frighten the poster so much that turning away from it brings the only relief.',
    themes: ['study-exam'],
  },
  {
    id: 'c-path-other-life',
    text: 'The poster may be living by a plan that somebody else made with good intentions.',
    themes: ['study-path'],
  },
  {
    id: 'c-path-sunk',
    text: 'After so many years on one path, changing it may seem to the poster like declaring those years wasted.',
    themes: ['study-path'],
  },
  {
    id: 'c-path-grateful',
    text: 'The poster may believe that gratitude forbids them to want something different.',
    themes: ['study-path'],
  },
  {
    id: 'c-path-behind',
    text: 'Watching others of the same age move ahead may make every detour look to the poster like a defeat.',
    themes: ['study-path'],
  },
  {
    id: 'c-money-man-of-value',
    text: 'Without an income the poster may feel that they have lost the right to be respected.',
    themes: ['unemployment-money'],
  },
  {
    id: 'c-money-hiding',
    text: 'Hiding the money trouble may have begun as protection and now costs the poster more than the trouble itself.',
    themes: ['unemployment-money'],
  },
  {
    id: 'c-money-asking',
    text: 'Asking for help may seem worse to the poster than going without.',
    themes: ['unemployment-money'],
  },
  {
    id: 'c-money-one-blow',
    text: 'The poster may be trying to mend everything at one stroke, because small steps seem too slow for the fear.',
    themes: ['unemployment-money'],
  },
  {
    id: 'c-work-unfair',
    text: 'What seems to hurt the poster most is the unfairness, more than the work.',
    themes: ['workplace'],
  },
  {
    id: 'c-work-speak-risk',
    text: 'Speaking up may seem to risk the job, and staying silent may cost the poster self-respect.',
    themes: ['workplace'],
  },
  {
    id: 'c-work-belong',
    text: 'The poster may want to be treated as one of the group without having to give up part of themselves.',
    themes: ['workplace'],
  },
  {
    id: 'c-work-owed',
    text: 'The poster may have given more than was asked, hoping that it would be returned unprompted.',
    themes: ['workplace'],
  },
];
