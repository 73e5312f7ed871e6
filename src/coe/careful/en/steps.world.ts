import type { Step } from '../bank.ts';

/** Small things to try, offered, where it is about study, work or money. */
export const STEPS_WORLD_EN: readonly Step[] = [
  {
    id: 'p-burnout-one-duty',
    text: 'It may be worth looking at next week for one single duty that could be handed back, put off or done less thoroughly.',
    themes: ['burnout'],
  },
  {
    id: 'p-burnout-real-break',
    text: 'One break a day taken away from the place of work, even ten minutes, is worth defending.',
    themes: ['burnout'],
  },
  {
    id: 'p-burnout-numbers',
    text: 'You could note hours, shifts and cancelled breaks for two weeks, because plain numbers are harder to wave away than tiredness.',
    themes: ['burnout'],
  },
  {
    id: 'p-burnout-transition',
    text: 'Between work and home a few minutes of nothing, in the car, on a bench or on the stairs, can be taken on purpose instead of with a bad conscience.',
    themes: ['burnout'],
  },
  {
    id: 'p-burnout-phone-off',
    text: 'Would there be one evening this week on which the work phone may stay off, and could you tell people so beforehand?',
    themes: ['burnout'],
  },
  {
    id: 'p-burnout-say-limit',
    text: 'A sentence such as "I can take this on if something else goes" states a limit without a refusal.',
    themes: ['burnout'],
  },
  {
    id: 'p-dorm-one-concrete',
    text: 'Rather than the whole matter, you could bring up one concrete thing first, a time, a bill or a noise, and see how it goes.',
    themes: ['dorm-campus'],
  },
  {
    id: 'p-dorm-ask-alone',
    text: 'With a group it is difficult; speaking with one of them alone, the one who is easiest, may be possible.',
    themes: ['dorm-campus'],
    risk: 'none',
  },
  {
    id: 'p-dorm-outside-place',
    text: "Is there a place outside, a library, a club or a relative's flat, where you could spend two evenings a week?",
    themes: ['dorm-campus'],
  },
  {
    id: 'p-dorm-write-dates',
    text: 'If it keeps happening, note dates and what was said or done, so that you can show more than a feeling if you need to.',
    themes: ['dorm-campus'],
  },
  {
    id: 'p-dorm-staff',
    text: 'Whoever is in charge of the house, the class or the year can be asked what is possible, without naming anyone yet.',
    themes: ['dorm-campus'],
  },
  {
    id: 'p-dorm-not-laugh',
    text: 'The next time a joke is at your expense, you could simply not laugh and go on with what you were doing.',
    themes: ['dorm-campus'],
    risk: 'none',
  },
  {
    id: 'p-job-ask-someone-doing-it',
    text: 'You could ask somebody who does that work what an ordinary Tuesday looks like, since that tells more than any description.',
    themes: ['job-choice'],
  },
  {
    id: 'p-job-ask-deadline',
    text: 'It costs nothing to ask whether the deadline can be moved or the start put off.',
    themes: ['job-choice'],
  },
  {
    id: 'p-job-live-with-choice',
    text: 'For two days you could act inwardly as if you had chosen the one, then two days the other, and note how you sleep.',
    themes: ['job-choice'],
    risk: 'none',
  },
  {
    id: 'p-job-minimum',
    text: "What are the three things you can't do without in a job? Written down, they can be held against each possibility.",
    themes: ['job-choice'],
  },
  {
    id: 'p-job-say-aloud-home',
    text: 'To those whom it concerns you might say, "nothing is settled, and I\'m thinking about it," so that you don\'t have to hide the thinking.',
    themes: ['job-choice'],
  },
  {
    id: 'p-exam-first-page',
    text: 'Ten minutes and a single page would be a beginning, and you may stop after that. Starting is the part that has become hard.',
    themes: ['study-exam'],
    roles: ['student'],
  },
  {
    id: 'p-exam-talk-teacher',
    text: 'You could write to a teacher or tutor that you are stuck and ask what matters most until the exam.',
    themes: ['study-exam'],
    roles: ['student'],
  },
  {
    id: 'p-exam-practise-setting',
    text: 'If the mind goes blank in the exam, practise the setting as well: a table, a clock, someone watching, one easy question.',
    themes: ['study-exam'],
  },
  {
    id: 'p-exam-tell-home',
    text: 'Perhaps one person at home could hear how it really stands, first without marks, just that it is difficult.',
    themes: ['study-exam'],
    roles: ['student'],
  },
  {
    id: 'p-exam-day-after',
    text: 'One line about what you would do on the day after a bad result may help; a bad result with a next step is less frightening.',
    themes: ['study-exam'],
    risk: 'none',
  },
  {
    id: 'p-exam-sleep-fixed',
    text: 'A fixed hour at which studying ends for the night would be worth more than the last page.',
    themes: ['study-exam'],
  },
  {
    id: 'p-path-talk-insider',
    text: 'You could ask somebody a few years ahead of you what they would do differently, and ask two people, not one.',
    themes: ['study-path'],
  },
  {
    id: 'p-path-rules',
    text: 'It may be worth finding out from the office in charge what is really possible, changing, pausing or combining, before you decide in your head.',
    themes: ['study-path'],
  },
  {
    id: 'p-path-try-small',
    text: 'The other path could be tried on a small scale, with one lecture, one day of shadowing or one book.',
    themes: ['study-path'],
  },
  {
    id: 'p-path-say-unsure',
    text: 'At home you might begin with "I\'m not sure this is right for me" and leave out any plan for now.',
    themes: ['study-path'],
  },
  {
    id: 'p-path-list-keep',
    text: 'You might list what you would want to keep from the present path if you left it; it is seldom nothing.',
    themes: ['study-path'],
  },
  {
    id: 'p-path-limit-attempts',
    text: 'For yourself you could settle how many more tries you want to make, and what comes after the last of them.',
    themes: ['study-path'],
    risk: 'none',
  },
  {
    id: 'p-money-list-all',
    text: "All the sums on one sheet, even without a plan, is often less terrible than the number in one's head.",
    themes: ['unemployment-money'],
  },
  {
    id: 'p-money-tell-one',
    text: 'Those who live with you could hear the truth in one sentence first, and the figures another day.',
    themes: ['unemployment-money'],
  },
  {
    id: 'p-money-call-before-due',
    text: 'Ringing the bank, the landlord or the office before a payment is missed usually leaves more choices than ringing afterwards.',
    themes: ['unemployment-money'],
  },
  {
    id: 'p-money-day-shape',
    text: 'A weekday could have two fixed points, say getting up at eight and being out of the house at eleven, with or without applications.',
    themes: ['unemployment-money'],
    roles: ['without-work'],
  },
  {
    id: 'p-money-small-application',
    text: 'A small number of applications could be set for the week, and when it is reached, you stop.',
    themes: ['unemployment-money'],
    roles: ['without-work'],
    risk: 'none',
  },
  {
    id: 'p-money-no-new-hole',
    text: 'For this week one resolution may be enough: no new loan, no bet and no transfer made in a hurry to cover an old hole.',
    themes: ['unemployment-money'],
  },
  {
    id: 'p-work-write-down',
    text: 'Dates, tasks and what was said could be noted each evening, briefly and without comment, in case you need them.',
    themes: ['workplace'],
    roles: ['worker'],
  },
  {
    id: 'p-work-one-ally',
    text: 'There may be one colleague with whom you could speak frankly, outside and about this single point.',
    themes: ['workplace'],
    roles: ['worker'],
  },
  {
    id: 'p-work-one-sentence-boss',
    text: 'You could prepare one sentence for the person in charge, a request and not a complaint, and ask for ten minutes.',
    themes: ['workplace'],
    roles: ['worker'],
  },
  {
    id: 'p-work-leave-on-time',
    text: 'On one day this week you might leave on time and explain it to nobody.',
    themes: ['workplace'],
    roles: ['worker'],
  },
  {
    id: 'p-work-ask-rules',
    text: 'Before you decide anything, you could find out what the rules say about shifts, duties or complaints where you work; that commits you to nothing.',
    themes: ['workplace'],
    roles: ['worker'],
  },
  {
    id: 'p-work-meeting-reply',
    text: 'For the remark that keeps coming, a short calm reply can be kept ready, for instance "please use my name" or "let\'s stick to the task."',
    themes: ['workplace'],
    roles: ['worker'],
  },
];
