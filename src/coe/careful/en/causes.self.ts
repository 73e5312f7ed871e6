import type { Cause } from '../bank.ts';

/** What may drive the feelings and what may be believed, hedged, where it is about oneself, body and mind. */
export const CAUSES_SELF_EN: readonly Cause[] = [
  {
    id: 'c-panic-alarm',
    text: 'The poster may have come to fear the bodily alarm itself, so each flutter announces the next attack.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'c-panic-avoid',
    text: 'Avoiding the feared place brings the poster relief for a day and perhaps makes the place more frightening.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'c-panic-competent',
    text: 'The poster seems to believe that a capable person does not panic, and so hides it.',
    themes: ['anxiety-panic'],
  },
  {
    id: 'c-panic-what-if',
    text: "The poster's mind may treat a possible disaster as a likely one and ask them to prepare for it all day.",
    themes: ['anxiety-panic'],
  },
  {
    id: 'c-body-love',
    text: 'The poster may believe that being liked depends on the body looking a certain way.',
    themes: ['body-eating'],
  },
  {
    id: 'c-body-comment',
    text: "A remark about the poster's looks may have stayed with them long after the speaker forgot it.",
    themes: ['body-eating'],
  },
  {
    id: 'c-body-comfort',
    text: 'Food may have become a way for the poster to quiet feelings that have no other outlet.',
    themes: ['body-eating'],
  },
  {
    id: 'c-body-hide',
    text: 'Hiding seems to protect the poster from being looked at, while it may also shrink what life holds.',
    themes: ['body-eating'],
  },
  {
    id: 'c-body-control',
    text: 'Controlling the body may give the poster a sense of order that other parts of life do not offer.',
    themes: ['body-eating'],
  },
  {
    id: 'c-crisis-narrow',
    text: "After so much strain, the poster's view of the future may have narrowed to a single unbearable picture.",
    themes: ['crisis'],
  },
  {
    id: 'c-crisis-nobody',
    text: 'The poster may fear that saying how bad it is would frighten people away or be made light of.',
    themes: ['crisis'],
  },
  {
    id: 'c-identity-two-lives',
    text: 'Showing one self in one place and another elsewhere may be tiring the poster more than they admit.',
    themes: ['identity-minority'],
  },
  {
    id: 'c-identity-explain',
    text: 'The poster may be weary of being the one who has to explain themselves in every room.',
    themes: ['identity-minority'],
  },
  {
    id: 'c-identity-love-condition',
    text: 'The poster may fear that being fully known would cost them the love of people they need.',
    themes: ['identity-minority'],
  },
  {
    id: 'c-identity-between',
    text: 'Belonging partly to two worlds may leave the poster feeling like a guest in both.',
    themes: ['identity-minority'],
  },
  {
    id: 'c-ill-hopes',
    text: 'Not knowing how the illness will go on may keep the poster from planning or resting.',
    themes: ['illness-care'],
  },
  {
    id: 'c-ill-carer-thought',
    text: 'The poster may take a passing wish for it to be over as proof of being a bad person.',
    themes: ['illness-care'],
    roles: ['carer'],
  },
  {
    id: 'c-ill-alone-in-charge',
    text: 'The poster seems to have become the one who always knows what to do, with nobody to hand over to.',
    themes: ['illness-care'],
    roles: ['carer'],
  },
  {
    id: 'c-ill-disbelieved',
    text: 'When tests or doctors find little, the poster may feel accused of making it up.',
    themes: ['illness-care', 'sleep-body'],
  },
  {
    id: 'c-ill-identity',
    text: 'Needing care or rest may clash with who the poster believes they have to be.',
    themes: ['illness-care'],
  },
  {
    id: 'c-low-reason',
    text: 'The poster may be looking for a reason big enough to justify feeling this low, and finding none.',
    themes: ['low-mood'],
  },
  {
    id: 'c-low-performing',
    text: 'Keeping up a cheerful or capable front may be using the strength the poster has left.',
    themes: ['low-mood'],
  },
  {
    id: 'c-low-goal-gone',
    text: 'The thing that gave the days a direction may be gone, and the poster has not named it as a loss.',
    themes: ['low-mood'],
  },
  {
    id: 'c-low-laziness',
    text: 'The poster may mistake a lack of energy for laziness and answer it with reproach.',
    themes: ['low-mood'],
  },
  {
    id: 'c-rumi-certainty',
    text: 'The poster may need complete certainty where only reasonable certainty can be had.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'c-rumi-relief',
    text: "Each check or reassurance seems to settle the poster's doubt for a moment and perhaps invites the next one.",
    themes: ['rumination-ocd'],
  },
  {
    id: 'c-rumi-thought-deed',
    text: 'The poster may treat having a thought as nearly the same as wanting it or doing it.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'c-rumi-replay',
    text: 'Going over the past may feel to the poster like a duty that must be done before life can go on.',
    themes: ['rumination-ocd'],
  },
  {
    id: 'c-worth-conditions',
    text: 'The poster may have learned that being valued has to be earned again every day.',
    themes: ['self-worth'],
  },
  {
    id: 'c-worth-early-sentence',
    text: "An early judgement by someone important may have become the poster's own inner voice.",
    themes: ['self-worth'],
  },
  {
    id: 'c-worth-compare',
    text: 'Comparing themselves with people who seem ahead may leave the poster with a losing account every time.',
    themes: ['self-worth'],
  },
  {
    id: 'c-worth-refuse',
    text: 'Saying no may seem dangerous to the poster, as if being liked hung on being useful.',
    themes: ['self-worth'],
  },
  {
    id: 'c-sleep-effort',
    text: "Trying hard to sleep, or to feel nothing, may be keeping the poster's body awake and tense.",
    themes: ['sleep-body'],
  },
  {
    id: 'c-sleep-night-own',
    text: 'The late hours may be the only time that belongs to the poster, so they are hard to give up.',
    themes: ['sleep-body'],
  },
  {
    id: 'c-sleep-body-speaks',
    text: 'Strain that the poster does not express may be showing itself in the body.',
    themes: ['sleep-body'],
  },
  {
    id: 'c-sleep-watch',
    text: 'Watching every symptom closely may make each one louder for the poster.',
    themes: ['sleep-body'],
  },
  {
    id: 'c-social-audience',
    text: 'The poster may imagine that others watch and remember far more than they really do.',
    themes: ['social-anxiety'],
  },
  {
    id: 'c-social-fail-once',
    text: 'One humiliating moment may have taught the poster to expect the next in every meeting.',
    themes: ['social-anxiety'],
  },
  {
    id: 'c-social-mask',
    text: 'The poster may put so much effort into appearing at ease that no attention is left for the talk itself.',
    themes: ['social-anxiety'],
  },
  {
    id: 'c-social-avoid-cost',
    text: 'Staying away keeps the poster safe in the short run and may confirm the idea that they cannot manage.',
    themes: ['social-anxiety'],
  },
  {
    id: 'c-crisis-other-danger',
    text: 'The poster may feel solely responsible for keeping another person alive or safe.',
    themes: ['crisis'],
    roles: ['friend', 'partner', 'parent', 'sibling'],
  },
  {
    id: 'c-crisis-no-exit',
    text: 'Debts, threats or duties may seem to the poster to have closed every way out at once.',
    themes: ['crisis'],
  },
];
