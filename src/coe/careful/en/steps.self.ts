import type { Step } from '../bank.ts';

/** Small things to try, offered, where it is about oneself, body and mind. */
export const STEPS_SELF_EN: readonly Step[] = [
  {
    id: 'p-panic-let-wave',
    text: 'When the next wave comes somewhere safe, you could look at a clock and note how many minutes it takes to crest and to ebb.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'p-panic-small-approach',
    text: 'One place you have begun to avoid could be approached in a small portion this week, for five minutes and with a way out agreed.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'p-panic-worry-hour',
    text: 'The worries could get a fixed quarter of an hour, with a pencil; those that come at other times can be noted and put off until then.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'p-panic-tell-one',
    text: "Telling one person what it looks like when it starts, and what helps, would mean that you don't have to hide it from everybody.",
    themes: ['anxiety-panic'],
  },
  {
    id: 'p-panic-drop-one-check',
    text: 'Among the things you do to feel safe there may be one that helps least. That would be the one to leave out for a few days.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'p-panic-anchor',
    text: 'In the moment itself, naming five things that you can see, slowly, may give your attention somewhere else to stand.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'p-body-regular-meals',
    text: 'If food is part of it, regular meals at about the same times, without making up for anything, would be a modest start for this week.',
    themes: ['body-eating'],
  },
  {
    id: 'p-body-mirror-limit',
    text: 'You could leave out one of the daily checks, a mirror, a scale or a photo, and see what the day is like without it.',
    themes: ['body-eating'],
  },
  {
    id: 'p-body-clothes',
    text: 'It might be worth putting within reach one piece of clothing in which you can move without thinking about it.',
    themes: ['body-eating'],
    risk: 'none',
  },
  {
    id: 'p-body-tell-remark',
    text: 'To someone who comments on your looks you may say, "please leave my body out of it," and change the subject.',
    themes: ['body-eating'],
  },
  {
    id: 'p-body-before-eating',
    text: 'Where eating has become secret, a few words on paper about what happened that day may show what the food was for.',
    themes: ['body-eating'],
  },
  {
    id: 'p-body-one-outing',
    text: 'Maybe say yes to one small invitation that you would normally refuse because of how you look, and agree with yourself on when you may leave.',
    themes: ['body-eating'],
  },
  {
    id: 'p-crisis-not-alone-tonight',
    text: 'For tonight, it might help to be where another person is, in the next room or on the phone, even if you talk about something else.',
    themes: ['crisis'],
  },
  {
    id: 'p-crisis-next-hours',
    text: 'The plan may be no longer than the next few hours: something to drink, something warm, someone to text, then sleep if it comes.',
    themes: ['crisis'],
  },
  {
    id: 'p-crisis-hand-over',
    text: 'One of the duties that weigh on you could be handed to someone else for a few days, even if they do it worse.',
    themes: ['crisis'],
  },
  {
    id: 'p-crisis-list-names',
    text: 'Two or three names and numbers on a slip of paper, kept where you can see them, save thinking when thinking is hard.',
    themes: ['crisis'],
  },
  {
    id: 'p-identity-safe-person',
    text: 'You might think of the one person with whom you have to hide the least, and spend an hour with them this week.',
    themes: ['identity-minority'],
  },
  {
    id: 'p-identity-say-part',
    text: 'Telling need not mean telling everything or everyone; one part, to one person, at a time you choose, is enough.',
    themes: ['identity-minority'],
  },
  {
    id: 'p-identity-safety-first',
    text: 'Before telling anyone at home, it is worth considering where you could stay and who would stand by you, in case it goes badly.',
    themes: ['identity-minority'],
  },
  {
    id: 'p-identity-answer-ready',
    text: 'For the question that always comes, you could keep a short answer ready and then talk about something else.',
    themes: ['identity-minority'],
  },
  {
    id: 'p-identity-own-words',
    text: 'It might be a relief to write about yourself for ten minutes without explaining anything to an imagined reader.',
    themes: ['identity-minority'],
  },
  {
    id: 'p-identity-find-others',
    text: 'Reading or listening to people who have lived something similar, anonymously at first, may make the week less solitary.',
    themes: ['identity-minority'],
  },
  {
    id: 'p-illness-one-page',
    text: 'One page with symptoms, dates and questions, taken along to the next appointment, makes it harder to be hurried through it.',
    themes: ['illness-care'],
  },
  {
    id: 'p-illness-accept-offer',
    text: 'The next time someone says, "let me know if you need anything," you could name something definite, such as two hours on Saturday.',
    themes: ['illness-care'],
  },
  {
    id: 'p-illness-carer-night',
    text: 'See whether one night this week can be covered by someone else, even at the price of its being done differently.',
    themes: ['illness-care'],
    roles: ['carer'],
  },
  {
    id: 'p-illness-carer-step-away',
    text: 'When your temper runs out, making sure that the other person is safe and stepping out of the room for five minutes is a proper thing to do.',
    themes: ['illness-care'],
    roles: ['carer'],
  },
  {
    id: 'p-illness-not-patient-hour',
    text: 'Would one hour be possible in which illness is not the subject, with the people around you knowing that you mean it?',
    themes: ['illness-care'],
  },
  {
    id: 'p-illness-say-how',
    text: 'To those who ask how things are, you could give the true answer once, to the person most likely to bear it.',
    themes: ['illness-care'],
  },
  {
    id: 'p-low-outside-ten',
    text: 'Ten minutes outside in the first half of the day, in whatever clothes you have on, would be a goal of the right size.',
    themes: ['low-mood'],
  },
  {
    id: 'p-low-one-habit',
    text: 'Among the habits that have fallen away, the easiest one, washing, a hot meal or opening the window, would do for a start.',
    themes: ['low-mood'],
  },
  {
    id: 'p-low-tell-how-long',
    text: 'You could tell somebody how long it has been like this, in weeks, because people tend to notice the days only.',
    themes: ['low-mood'],
  },
  {
    id: 'p-low-answer-one',
    text: 'Among the messages you haven\'t answered, one may be answered with a single line: "not doing great, will write when I can."',
    themes: ['low-mood'],
  },
  {
    id: 'p-low-no-pretending',
    text: 'Perhaps there is one person in front of whom you could drop the cheerful voice for half an hour.',
    themes: ['low-mood'],
  },
  {
    id: 'p-low-note-lighter',
    text: "It may be worth noticing when it is a shade lighter, and what was different then. It doesn't have to be good, just a shade.",
    themes: ['low-mood'],
  },
  {
    id: 'p-rumi-delay',
    text: 'When the urge to check or ask comes, you could put it off for ten minutes first, and note what the doubt does meanwhile.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'p-rumi-drop-one',
    text: 'Out of all the ways of making sure, the smallest one could be left out for some days. Expect that to feel wrong at first.',
    themes: ['rumination-ocd'],
    notWith: ['p-panic-drop-one-check', 'p-rumi-delay'],
  },
  {
    id: 'p-rumi-family-no-answer',
    text: 'Whoever keeps reassuring you could be asked not to answer the question any more, and to say instead, "that\'s the doubt again, come and sit with us."',
    themes: ['rumination-ocd'],
  },
  {
    id: 'p-rumi-label',
    text: 'It may help to give the loop a dry name and to say, when it starts, that it has started, with nothing further to prove.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'p-rumi-write-once',
    text: 'You might write out the whole worry once, date it, and when it comes back just make a tick beside it.',
    themes: ['rumination-ocd'],
    notWith: ['p-write-three-lines', 'p-panic-worry-hour'],
  },
  {
    id: 'p-rumi-hands-busy',
    text: 'For the worst hour, something that keeps the hands busy, even with the thought still there, is better than arguing with it.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'p-worth-take-thanks',
    text: 'The next time you are thanked or praised, you could answer only "thank you" and leave it standing.',
    themes: ['self-worth'],
  },
  {
    id: 'p-worth-whose-sentence',
    text: 'When the harsh sentence comes, you might ask who used to say it, and whether you would believe that person on other subjects.',
    themes: ['self-worth'],
  },
  {
    id: 'p-worth-no-joke',
    text: 'See what happens if you leave out, for one day, the joke or the apology at your own expense.',
    themes: ['self-worth'],
    risk: 'none',
  },
  {
    id: 'p-worth-want-something',
    text: 'Once this week you might say what you would like, where to eat, what to watch, before asking what others want.',
    themes: ['self-worth'],
    risk: 'none',
  },
  {
    id: 'p-worth-time-to-answer',
    text: 'A request need not be answered at once: "I\'ll tell you tomorrow" gives you a night to find out whether you want to.',
    themes: ['self-worth'],
  },
  {
    id: 'p-worth-unseen-list',
    text: 'You could note each evening one thing you did that nobody saw, without judging whether it was enough.',
    themes: ['self-worth'],
  },
  {
    id: 'p-sleep-clock-away',
    text: 'Turning the clock to the wall, and getting up for a little while if you lie awake, may take some of the struggle out of the night.',
    themes: ['sleep-body'],
  },
  {
    id: 'p-sleep-same-time-up',
    text: 'Getting up at the same time for a week, whatever the night was like, tends to do more than going to bed earlier.',
    themes: ['sleep-body'],
    notWith: ['p-bed-early'],
  },
  {
    id: 'p-sleep-evening-note',
    text: 'An hour before bed you could write down what still wants to be thought about, so that it need not be remembered overnight.',
    themes: ['sleep-body'],
    notWith: ['p-panic-worry-hour'],
  },
  {
    id: 'p-sleep-body-diary',
    text: 'A short diary for two weeks, with the times, the strength of it and what you were doing, gives a doctor something to work with.',
    themes: ['sleep-body'],
  },
  {
    id: 'p-sleep-own-time-day',
    text: 'If the night is your only free time, you might try to win back half an hour of it in daylight first.',
    themes: ['sleep-body'],
  },
  {
    id: 'p-sleep-less-watching',
    text: 'The complaint may be looked at twice a day, at fixed times, and in between it can be there without being examined.',
    themes: ['sleep-body'],
    notWith: ['p-sleep-body-diary'],
  },
  {
    id: 'p-social-small-exposure',
    text: 'Something slightly uncomfortable, such as asking a shop assistant one question, could be done more than once this week.',
    themes: ['social-anxiety'],
  },
  {
    id: 'p-social-say-nervous',
    text: '"I get a bit nervous with this" is a sentence that usually makes people kinder and leaves less to hide.',
    themes: ['social-anxiety'],
  },
  {
    id: 'p-social-agree-end',
    text: 'For an occasion that you dread, you could agree beforehand on how long you will stay, and go when the time is up.',
    themes: ['social-anxiety'],
  },
  {
    id: 'p-social-look-outward',
    text: 'In the next conversation, try to find out one thing about the other person; it draws some attention away from yourself.',
    themes: ['social-anxiety'],
  },
  {
    id: 'p-social-written-first',
    text: 'Where writing comes easier, a message in advance can do the first part of the talking for you.',
    themes: ['social-anxiety'],
  },
  {
    id: 'p-social-no-review',
    text: 'After a meeting, the review in your head could be limited to five minutes and one thing that went all right.',
    themes: ['social-anxiety'],
  },
  {
    id: 'p-crisis-no-alcohol',
    text: 'For a few days it would be as well to leave out alcohol, since it tends to make bad nights worse.',
    themes: ['crisis'],
  },
  {
    id: 'p-crisis-nothing-final',
    text: 'Nothing final has to be settled in the state you are in; it can wait until you have slept and spoken with someone.',
    themes: ['crisis'],
    notWith: ['p-postpone-decision'],
  },
];
