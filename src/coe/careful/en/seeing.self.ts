import type { Seeing } from '../bank.ts';

/** Sentences that see something, where it is about oneself, body and mind. */
export const SEEING_SELF_EN: readonly Seeing[] = [
  {
    id: 'v-panic-alarm-real',
    text: 'The alarm in the body is real even when the danger is not. It feels like an emergency because the body answers with all it has.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'v-panic-avoid-grows',
    text: 'Every place that is avoided brings relief straight away and leaves the map a little smaller. You may have noticed that already.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'v-panic-hidden-effort',
    text: 'From outside, hardly anyone sees how much planning goes into a day that has to stay clear of fear.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'v-panic-fear-of-fear',
    text: 'After a while people fear the next wave more than any particular thing. Waiting for it can fill the whole day.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'v-panic-worry-care',
    text: 'Worry likes to pass for preparation. It keeps you busy with dangers and seldom leaves you better prepared.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'v-panic-not-stupid',
    text: 'Knowing that a fear is exaggerated and still feeling it is very common. The knowing and the fearing seem to run on separate tracks.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'v-body-more-than-looks',
    text: 'It is hard to live in a body that feels watched all day, and hardest when you are the one who watches most.',
    themes: ['body-eating'],
  },
  {
    id: 'v-body-remarks-stay',
    text: "A remark on someone's body is said in two seconds and may be carried for years.",
    themes: ['body-eating'],
  },
  {
    id: 'v-body-not-willpower',
    text: 'With food, weight and looks, people are quick to speak of willpower. Mostly there is more going on than a lack of it.',
    themes: ['body-eating'],
  },
  {
    id: 'v-body-hiding-cost',
    text: 'Hiding spares you some looks, and it also costs you pictures, invitations and people who would have liked to see you there.',
    themes: ['body-eating'],
  },
  {
    id: 'v-body-secret-rules',
    text: 'Rules and secrets around the body take up a lot of room. Much of the day can go into them without anyone noticing.',
    themes: ['body-eating'],
  },
  {
    id: 'v-body-food-comfort',
    text: 'When food, mirrors or measuring calm you for a moment, it is no wonder you go back to them. It still leaves the original trouble where it was.',
    themes: ['body-eating'],
  },
  {
    id: 'v-crisis-weight',
    text: 'What you describe is more than one person should have to carry without relief. Being at the end of your strength is no failing.',
    themes: ['crisis'],
  },
  {
    id: 'v-crisis-narrow-view',
    text: 'In a state like this the view narrows until only one picture of the future is left. It feels like seeing clearly, and yet much lies outside it.',
    themes: ['crisis'],
    notWith: ['v-low-changes'],
  },
  {
    id: 'v-crisis-tonight-size',
    text: "The rest of a life can't be sorted out in such a state. What counts first is that the next hours are safe and less alone.",
    themes: ['crisis'],
  },
  {
    id: 'v-identity-two-versions',
    text: 'Keeping two versions of yourself apart takes constant attention. It can leave you tired on days when nothing much has happened.',
    themes: ['identity-minority'],
  },
  {
    id: 'v-identity-not-problem',
    text: 'Who you are is not the problem that has to be solved here. The difficulty lies in having to reckon with how it is received.',
    themes: ['identity-minority'],
  },
  {
    id: 'v-identity-own-pace',
    text: 'Whom you tell and when is yours to decide, and being careful is not the same as being dishonest.',
    themes: ['identity-minority'],
  },
  {
    id: 'v-identity-explaining',
    text: "Always being the one who explains is a job nobody pays for. It's fair to have days on which you don't.",
    themes: ['identity-minority'],
  },
  {
    id: 'v-identity-both-belong',
    text: 'You may belong to more than one place or people without having to prove it to each of them.',
    themes: ['identity-minority'],
  },
  {
    id: 'v-identity-loved-for',
    text: 'Being loved on the condition that part of you stays hidden can leave you oddly unsure of the love.',
    themes: ['identity-minority'],
  },
  {
    id: 'v-illness-uncertain',
    text: 'Illness takes away more than health. It takes the ease of making plans, and that is seldom counted.',
    themes: ['illness-care'],
  },
  {
    id: 'v-illness-patience',
    text: 'Illness asks patience of everyone, over and over. It runs out at times, and that is no disgrace.',
    themes: ['illness-care'],
  },
  {
    id: 'v-illness-carer-rest',
    text: 'Wanting it to be over, or wanting one night of sleep, is not the same as wishing anyone harm.',
    families: ['guilt', 'exhaustion', 'shame'],
    themes: ['illness-care'],
    roles: ['carer'],
  },
  {
    id: 'v-illness-carer-alone',
    text: 'You seem to be the one who knows every tablet and every sound in the house. That makes it hard for others to step in, and harder for you to step out.',
    themes: ['illness-care'],
    roles: ['carer'],
  },
  {
    id: 'v-illness-invisible',
    text: "What can't be seen from outside has to be explained again and again, and explaining costs strength too.",
    themes: ['illness-care'],
  },
  {
    id: 'v-illness-more-than',
    text: 'Somewhere beside the appointments you are still a person with other interests. It is no luxury to want that part back.',
    themes: ['illness-care'],
  },
  {
    id: 'v-low-no-reason',
    text: 'Feeling low does not need a reason of a certain size. Sometimes the reasons are many and small, and sometimes they only show later.',
    themes: ['low-mood'],
    notWith: ['e-q-since-when'],
  },
  {
    id: 'v-low-not-lazy',
    text: 'Having no energy looks like laziness from outside, and the difference is that laziness is usually pleasant.',
    themes: ['low-mood'],
  },
  {
    id: 'v-low-front',
    text: 'Sounding cheerful all day and then falling silent at home is a double shift.',
    themes: ['low-mood'],
  },
  {
    id: 'v-low-everything-flat',
    text: "When nothing tastes of much any more, even rest stops being restful. That's a hard state to describe to people who expect tears.",
    families: ['numbness', 'sadness', 'exhaustion'],
    themes: ['low-mood'],
  },
  {
    id: 'v-low-lost-direction',
    text: 'Something that once gave shape to your days may have gone, with or without your choosing, and the empty time did not fill itself.',
    themes: ['low-mood'],
  },
  {
    id: 'v-low-changes',
    text: 'From inside such a stretch it looks as though it had always been like this. Usually there was a time before it.',
    themes: ['low-mood'],
  },
  {
    id: 'v-rumi-relief-short',
    text: 'The relief after checking or asking is real, and it is short. Then the same doubt comes back with a new detail.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'v-rumi-thoughts-not-acts',
    text: 'A thought that frightens you is not a wish. The very fright suggests how far it is from what you want.',
    themes: ['rumination-ocd'],
    risk: 'none',
  },
  {
    id: 'v-rumi-no-certainty',
    text: 'The certainty that is being asked for here is one that nobody has, about anything. The asking is what takes up the days.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'v-rumi-hours',
    text: 'Nobody around you sees the hours this takes. They see the door, the delay or the question, but not the effort.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'v-rumi-know-better',
    text: 'Knowing that it makes no sense does not switch it off. If knowing were enough, you would have stopped long ago.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'v-rumi-past-trial',
    text: 'Going through the past again can feel like a trial in which the evidence never closes and there is no verdict to finish it.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'v-worth-early',
    text: 'What was said to you early on can go on sounding like your own opinion. It may help to remember that it had an author.',
    themes: ['self-worth'],
  },
  {
    id: 'v-worth-compare',
    text: "You see the whole of your own life and only the front of other people's. Any comparison made on those terms goes against you.",
    themes: ['self-worth'],
  },
  {
    id: 'v-worth-useful',
    text: 'Being useful is one way of belonging, but it leaves a person afraid of the first day when they are not.',
    themes: ['self-worth'],
  },
  {
    id: 'v-worth-praise-slides',
    text: 'Praise slides off and criticism sticks, and that is not proof that the criticism is truer.',
    themes: ['self-worth'],
  },
  {
    id: 'v-worth-say-no',
    text: 'Someone who finds it hard to refuse is often praised for it, which makes it harder still.',
    themes: ['self-worth'],
  },
  {
    id: 'v-worth-jokes',
    text: 'Making yourself small first, with a joke or an apology, saves others the trouble. It also teaches everybody, you included, to go on doing it.',
    themes: ['self-worth'],
  },
  {
    id: 'v-sleep-trying-hard',
    text: 'Sleep and calm are among the few things that move further away the harder you try for them.',
    themes: ['sleep-body'],
  },
  {
    id: 'v-sleep-night-thoughts',
    text: 'In the middle of the night, body and worries both seem bigger than they do at ten in the morning.',
    themes: ['sleep-body'],
  },
  {
    id: 'v-sleep-clear-tests',
    text: "If tests come back clear, one cause was not found. It doesn't follow that you don't feel what you feel.",
    themes: ['sleep-body'],
  },
  {
    id: 'v-sleep-body-mind',
    text: 'Strain that shows itself in the body is not imaginary. It is still your body that hurts or lies awake.',
    themes: ['sleep-body'],
  },
  {
    id: 'v-sleep-daytime-act',
    text: 'Getting through a day on bad sleep or in pain takes an effort that nobody applauds.',
    themes: ['sleep-body'],
  },
  {
    id: 'v-sleep-own-hours',
    text: 'If the night is the only time that is yours, giving it up for sleep may feel like giving up the best part.',
    themes: ['sleep-body'],
  },
  {
    id: 'v-social-inside-view',
    text: 'You see your nervousness from the inside, where it is enormous. From outside, people usually notice a fraction of it.',
    themes: ['social-anxiety'],
  },
  {
    id: 'v-social-replay',
    text: 'For others the conversation ended when they left. For you it may go on for hours, with yourself as the accused.',
    themes: ['social-anxiety'],
  },
  {
    id: 'v-social-excuse-cost',
    text: 'Every excuse gets you out of one evening and has to be remembered for the next. That is a tiring kind of bookkeeping.',
    themes: ['social-anxiety'],
  },
  {
    id: 'v-social-not-dislike',
    text: 'Being frightened among people is not the same as disliking them. The two are easily confused, even by friends.',
    themes: ['social-anxiety'],
  },
  {
    id: 'v-social-two-jobs',
    text: 'Talking while watching yourself talk means doing two jobs at once. It is hardly surprising that the words run out.',
    themes: ['social-anxiety'],
  },
  {
    id: 'v-crisis-other-danger',
    text: 'You can care about someone in danger without being the only thing that keeps them safe. That is more than one person can do.',
    themes: ['crisis'],
    roles: ['friend', 'partner', 'parent', 'sibling'],
  },
  {
    id: 'v-crisis-while-secret',
    text: 'With debts, threats or secrets, the sense of having no way out is strongest while nobody else knows.',
    themes: ['crisis'],
  },
  {
    id: 'v-crisis-no-lecture',
    text: 'Nobody in a state like yours needs a lecture on how good life is. Company, food and sleep come first.',
    themes: ['crisis'],
  },
];
