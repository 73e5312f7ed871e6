import type { Seeing } from '../bank.ts';

/** Sentences that see something, for any topic. */
export const SEEING_GENERAL_EN: readonly Seeing[] = [
  {
    id: 'v-years-not-week',
    text: 'What has built up over a long time rarely comes apart in a week. Being stuck with it is no measure of how hard you try.',
  },
  {
    id: 'v-two-feelings',
    text: "Two feelings that seem to rule each other out can both be true on the same day. You don't have to pick one before you may speak.",
    notWith: [
      'v-affair-love-remains',
      'v-origin-anger-love',
      'v-teen-both',
      'v-sib-both',
      'v-marriage-space-love',
      'v-grief-mixed',
    ],
  },
  {
    id: 'v-no-comparison',
    text: 'Others may have it worse, and that settles nothing about your own situation. It can still be hard.',
    families: ['shame', 'guilt', 'sadness', 'hurt', 'exhaustion'],
  },
  {
    id: 'v-coping-hides',
    text: 'People who manage the outside of things are often asked last how they are. Managing is not the same as being all right.',
    families: ['exhaustion', 'loneliness', 'sadness', 'numbness'],
  },
  {
    id: 'v-thinking-work',
    text: 'Turning a thing over and over is tiring work, even on days when nothing happens.',
    notWith: ['v-rumi-past-trial'],
  },
  {
    id: 'v-harsh-judge',
    text: 'You seem to be holding yourself to a standard that you would hardly apply to a friend.',
    families: ['guilt', 'shame'],
  },
  {
    id: 'v-knew-then',
    text: 'At the time you could only go by what you knew. Knowing more now does not make you careless then.',
    families: ['guilt', 'confusion'],
  },
  {
    id: 'v-reaction-fits',
    text: 'How you react may look odd from outside, to those who leave out everything that came before it.',
    notWith: ['v-small-trigger'],
  },
  {
    id: 'v-wish-fair',
    text: 'Wanting things to be different does not make you ungrateful for what is good in them.',
  },
  {
    id: 'v-silence-costs',
    text: 'Keeping something to yourself can protect everybody for a while, and the cost of it tends to fall on you.',
    notWith: ['v-identity-own-pace', 'p-identity-safety-first'],
  },
  {
    id: 'v-not-all-yours',
    text: 'Some of this is in your hands and some of it never was. From the inside the two are difficult to tell apart.',
  },
  {
    id: 'v-no-solution-yet',
    text: 'It may be that there is no good solution yet, only a question that has become clear enough to ask.',
    notWith: ['e-end-not-solved'],
  },
  {
    id: 'v-tired-dark',
    text: "On little rest, every question looks more final than it does after a night's sleep. That is worth remembering when the verdict on yourself is harshest.",
    notWith: ['v-sleep-night-thoughts'],
  },
  {
    id: 'v-small-trigger',
    text: 'Often it is a small thing that tips it over, and then the small thing gets all the blame.',
  },
  {
    id: 'v-explaining-tiring',
    text: 'Having to explain why something hurts can hurt as well, above all when the explanation is waved away.',
  },
  {
    id: 'v-both-sides-tired',
    text: 'Something can hurt whether or not it was meant to. You need not settle the intention before saying that it hurt.',
  },
  {
    id: 'v-good-days',
    text: 'Having a better day in between does not prove that the bad ones were made up.',
    families: ['sadness', 'exhaustion', 'numbness', 'fear'],
    risk: 'none',
  },
  {
    id: 'v-long-alert',
    text: 'After months of waiting for the next thing, it is hard to come down even when nothing is wrong.',
    families: ['fear', 'exhaustion'],
  },
  {
    id: 'v-asking-late',
    text: "Asking for help late does not mean asking too late. Most people wait until it can't be hidden any more.",
    notWith: ['e-end-no-hurry'],
  },
  {
    id: 'v-not-character',
    text: 'What you describe reads more like a situation that has become too tight than like a flaw in your character.',
    notWith: ['v-friend-not-fault'],
  },
  {
    id: 'v-other-opinions',
    text: 'Plenty of people may already have told you what they would do. None of them has to live with the result as you do.',
    notWith: ['v-job-voices'],
  },
  {
    id: 'v-answer-not-owed',
    text: "You don't owe anyone a quick answer on how you feel about this, yourself included.",
    notWith: ['e-q-fits'],
  },
  {
    id: 'v-crisis-end-of-strain',
    text: 'Wishing that it would all stop is often a wish for the strain to stop. That is a thing to say aloud, and it can be talked about calmly.',
    risk: 'low',
  },
  {
    id: 'v-crisis-not-a-bother',
    text: 'People who feel like a burden usually count only what they cost. Those who care for them keep a different account.',
    risk: 'low',
  },
  {
    id: 'v-older-settled',
    text: 'From a certain age people expect you to have come to terms with things. It does not work like that.',
    ages: ['older'],
  },
  {
    id: 'v-teen-not-smaller',
    text: 'Being young does not make it smaller. It only means that you have had fewer chances to see such things change.',
    ages: ['teen'],
  },
  {
    id: 'v-harm-not-caused',
    text: 'No wrong tone, no mistake and no bad moment of yours makes it right for anyone to hurt you.',
    roles: ['harmed'],
  },
  {
    id: 'v-harm-attached',
    text: 'Being afraid of someone and still attached to them is very common. It does not make the matter less serious.',
    roles: ['harmed'],
  },
  {
    id: 'v-harm-silence-safe',
    text: 'Saying nothing is often how people keep themselves safe. It tells nothing about how bad it was.',
    roles: ['harmed'],
  },
  {
    id: 'v-harm-long-ago',
    text: 'What was done to you does not become smaller because it was long ago or because nobody spoke of it.',
    roles: ['harmed'],
  },
];
