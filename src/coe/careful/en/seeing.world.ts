import type { Seeing } from '../bank.ts';

/** Sentences that see something, where it is about study, work or money. */
export const SEEING_WORLD_EN: readonly Seeing[] = [
  {
    id: 'v-burnout-nothing-left',
    text: 'When someone stops caring about work they used to care about, it often means that they are spent rather than that they have become cold.',
    themes: ['burnout'],
    notWith: ['v-burnout-feel-nothing'],
  },
  {
    id: 'v-burnout-backbone',
    text: 'Being the one who can be relied on is a compliment that tends to be paid in extra work.',
    themes: ['burnout'],
  },
  {
    id: 'v-burnout-day-off',
    text: 'One free day does not undo months of strain. If rest does not seem to help, it may simply be too little of it.',
    themes: ['burnout'],
    notWith: ['p-half-hour-off'],
  },
  {
    id: 'v-burnout-home',
    text: 'It seldom stays at work. What is missing in the evening, at home or alone, was used up earlier in the day.',
    themes: ['burnout'],
  },
  {
    id: 'v-burnout-system',
    text: 'There is a difference between being unable to do the work and being given more than the hours can hold.',
    themes: ['burnout'],
  },
  {
    id: 'v-burnout-feel-nothing',
    text: 'Feeling little may be what is left once the feeling part has been on duty for too long.',
    families: ['numbness', 'exhaustion'],
    themes: ['burnout'],
  },
  {
    id: 'v-dorm-no-door',
    text: 'Trouble in the place where you have to live, sleep or sit every day leaves no door to close behind you.',
    themes: ['dorm-campus'],
  },
  {
    id: 'v-dorm-joke-weight',
    text: 'A joke can be meant harmlessly and still cost the person it is about something each time.',
    themes: ['dorm-campus'],
    risk: 'none',
  },
  {
    id: 'v-dorm-group-silence',
    text: "In a group, many see that something is wrong and each waits for another to speak. It feels like agreement and often isn't.",
    themes: ['dorm-campus'],
  },
  {
    id: 'v-dorm-small-war',
    text: "Living closely together turns small matters into large ones: a light, a bill, a place at the table. It isn't petty to mind them.",
    themes: ['dorm-campus'],
  },
  {
    id: 'v-dorm-change-mind',
    text: 'Having put up with something for a time is no contract. You may say now what you did not say at first.',
    themes: ['dorm-campus'],
  },
  {
    id: 'v-dorm-not-only-one',
    text: 'It can look as if everyone else settled in long ago. Many of them are only quieter about it.',
    themes: ['dorm-campus'],
  },
  {
    id: 'v-job-no-perfect',
    text: 'Every way forward here costs something. Looking for the one that costs nothing can keep a person standing still for a long time.',
    themes: ['job-choice'],
  },
  {
    id: 'v-job-not-final',
    text: 'A decision about work feels as if it were for life. Most turn out to be for some years, with further turnings on the way.',
    themes: ['job-choice'],
    risk: 'none',
  },
  {
    id: 'v-job-voices',
    text: 'With so many voices in it, it gets hard to hear which wish is your own.',
    themes: ['job-choice'],
  },
  {
    id: 'v-job-security-fair',
    text: 'Wanting security is no lack of courage, and wanting something else is no lack of sense.',
    themes: ['job-choice'],
  },
  {
    id: 'v-job-guilt-leave',
    text: 'Choosing for yourself may feel like leaving someone behind. Feeling that does not yet mean you are doing it.',
    themes: ['job-choice'],
    risk: 'none',
  },
  {
    id: 'v-exam-measure',
    text: "A result shows how one day with certain questions went. It can close a door for now, but it can't say who you are.",
    themes: ['study-exam'],
  },
  {
    id: 'v-exam-debt',
    text: "Learning is harder when each page also has to pay back other people's hopes.",
    themes: ['study-exam'],
  },
  {
    id: 'v-exam-avoid-not-lazy',
    text: 'Sitting in front of the work without starting is rarely laziness. More often the pile has become something to be afraid of.',
    themes: ['study-exam'],
  },
  {
    id: 'v-exam-blank',
    text: 'Knowing something at home and losing it in the exam is common. Fear takes up the very room that thinking needs.',
    themes: ['study-exam'],
  },
  {
    id: 'v-exam-alone-secret',
    text: 'A bad result is one burden, and hiding it is a second one that has to be carried every day.',
    themes: ['study-exam'],
  },
  {
    id: 'v-exam-others-ahead',
    text: 'Others seem to get there with less effort. You see their marks but not their evenings.',
    themes: ['study-exam'],
  },
  {
    id: 'v-path-not-wasted',
    text: "Years spent on a path are not lost when the path bends. What you learned comes along, and so does knowing what doesn't suit you.",
    themes: ['study-path'],
  },
  {
    id: 'v-path-whose',
    text: "It is hard to tell your own wish from other people's plans when the plans were made with love.",
    themes: ['study-path'],
    notWith: ['v-job-voices'],
  },
  {
    id: 'v-path-timing',
    text: "There is a timetable in everybody's head for what should be done at which age. Hardly anybody's life keeps to it.",
    themes: ['study-path'],
  },
  {
    id: 'v-path-passing-isnt-liking',
    text: 'Being able to do a thing is not the same as wanting to do it for years.',
    themes: ['study-path'],
  },
  {
    id: 'v-path-no-going-back-fear',
    text: 'The fear of choosing wrongly may by now be larger than any of the choices.',
    themes: ['study-path'],
  },
  {
    id: 'v-money-shame-count',
    text: 'Money trouble comes with a sum, and the shame that comes with it is often larger than the sum.',
    themes: ['unemployment-money'],
  },
  {
    id: 'v-money-role',
    text: 'Losing work or income also takes away colleagues, a timetable and an easy answer to the question of what you do.',
    themes: ['unemployment-money'],
  },
  {
    id: 'v-money-secret-tiring',
    text: 'Acting as if nothing had happened uses up the strength that you need for dealing with it.',
    themes: ['unemployment-money'],
  },
  {
    id: 'v-money-not-lazy',
    text: 'Being turned down or shut out repeatedly would make anybody slower to try again. It need not mean that you have given up.',
    themes: ['unemployment-money'],
  },
  {
    id: 'v-money-asking-hard',
    text: 'Many people find it easier to give help than to stand on the other side of the counter.',
    themes: ['unemployment-money'],
  },
  {
    id: 'v-money-home-tension',
    text: 'When money is short, people at home often argue about tone and timing, because the fear itself is harder to discuss.',
    themes: ['unemployment-money'],
  },
  {
    id: 'v-work-unfair-lingers',
    text: 'Unfair treatment at work tends to follow people home, because nobody there can put it right.',
    themes: ['workplace'],
  },
  {
    id: 'v-work-joke-or-silence',
    text: 'Join in, object or keep quiet: each of them has its price, and you are the one who has to be back there in the morning.',
    themes: ['workplace'],
  },
  {
    id: 'v-work-need-job',
    text: 'Needing the job makes it harder to say anything about it. That is dependence, not weakness.',
    themes: ['workplace'],
  },
  {
    id: 'v-work-invisible-tasks',
    text: 'What gets done without fuss is soon taken for granted, and then it is only noticed when it is missing.',
    themes: ['workplace'],
  },
  {
    id: 'v-work-respect',
    text: 'To want decent treatment at work is not too much to ask, whatever others before you put up with.',
    themes: ['workplace'],
  },
  {
    id: 'v-work-groups',
    text: "Groups at work form quickly and rarely explain themselves. Being outside one hurts even if you wouldn't want to be in it.",
    themes: ['workplace'],
  },
];
