import type { Cause } from '../bank.ts';

/** What may drive the feelings and what may be believed, hedged, for any topic. */
export const CAUSES_GENERAL_EN: readonly Cause[] = [
  {
    id: 'c-held-too-long',
    text: 'The poster has perhaps kept this to themselves for so long that it has grown heavier than the events alone.',
  },
  {
    id: 'c-no-right-to-hurt',
    text: 'The poster may believe that they have no right to be this upset, because others are worse off.',
  },
  {
    id: 'c-strong-one',
    text: 'Being the one who copes may have become a duty, so that the poster finds it hard to be seen struggling.',
  },
  {
    id: 'c-need-is-burden',
    text: 'The poster seems to believe that asking for something would make them a burden.',
  },
  {
    id: 'c-control-all',
    text: 'It may seem to the poster that everything depends on them and that letting go even once would be careless.',
  },
  {
    id: 'c-all-or-nothing',
    text: 'The poster perhaps sees only two outcomes, complete success or complete failure, with nothing in between.',
  },
  {
    id: 'c-mind-reading',
    text: "The poster may be filling other people's silence with the worst thing those people could be thinking.",
  },
  {
    id: 'c-one-event-whole-self',
    text: 'A single event may have turned, for the poster, into a verdict on the whole person.',
  },
  {
    id: 'c-unseen-effort',
    text: 'What wears the poster down may be less the effort itself than the fact that nobody seems to notice it.',
  },
  {
    id: 'c-two-loyalties',
    text: 'The poster seems caught between two loyalties, where doing right by one feels like failing the other.',
  },
  {
    id: 'c-want-not-allowed',
    text: 'The poster may have a wish of their own that they hardly allow themselves to say.',
  },
  {
    id: 'c-fear-under-anger',
    text: 'Under the anger there may be a fear of not mattering, which is harder for the poster to show.',
  },
  { id: 'c-hindsight', text: 'The poster may be judging past choices by what they know only now.' },
  {
    id: 'c-others-manage',
    text: 'It seems to the poster that everyone else manages, so the difficulty must be a fault in themselves.',
  },
  {
    id: 'c-waiting-for-word',
    text: 'The poster may still be waiting for one particular person to acknowledge what happened.',
  },
  {
    id: 'c-safe-silence',
    text: 'Silence may once have been the safest choice for the poster, and it still feels that way.',
  },
  {
    id: 'c-loss-of-place',
    text: 'The poster has perhaps lost a role that told them who they were, and nothing has taken its place.',
  },
  {
    id: 'c-worry-as-duty',
    text: 'For the poster, worrying may feel like a way to keep bad things from happening.',
  },
  {
    id: 'c-kindness-hard',
    text: 'The poster may find kindness hard to take because it seems to have to be paid back.',
  },
  {
    id: 'c-body-first',
    text: 'Too little sleep and too little rest may be making everything look darker to the poster.',
  },
  {
    id: 'c-not-believed',
    text: 'The poster may fear that, if they told the whole of it, they would not be believed.',
  },
  {
    id: 'c-feelings-as-proof',
    text: 'Because it feels true, the poster may take a harsh thought about themselves for a fact.',
  },
  {
    id: 'c-crisis-rest',
    text: 'What the poster longs for may be an end to the strain rather than an end to life.',
    risk: 'low',
  },
  {
    id: 'c-crisis-burden',
    text: 'The poster may have begun to believe that others would be relieved without them.',
    risk: 'low',
  },
  {
    id: 'c-harm-watch-mood',
    text: "The poster may have learned to stay safe by watching someone's mood and taking the blame.",
    roles: ['harmed'],
  },
  {
    id: 'c-harm-speaking-worse',
    text: 'The poster may fear that speaking about what was done would change nothing or make it worse.',
    roles: ['harmed'],
  },
  {
    id: 'c-carer-for-life',
    text: 'The poster may have been cast early as the one who looks after somebody for life, so that their own life never had its turn.',
  },
  {
    id: 'c-blame-outward',
    text: 'Finding fault with others may spare the poster, for now, a reproach against themselves that hurts too much.',
  },
  {
    id: 'c-real-weight',
    text: 'What the poster faces is heavy in itself; the distress probably does not come from thinking too much.',
  },
  {
    id: 'c-no-good-option',
    text: 'Every way open to the poster may cost something dear, so each choice looks like a loss.',
  },
  {
    id: 'c-wants-justice',
    text: 'The poster may be waiting for a wrong to be put right, and cannot put it aside before that.',
  },
  {
    id: 'c-used-not-seen',
    text: 'The poster may feel wanted for what they provide rather than for who they are.',
  },
  {
    id: 'c-hidden-thing',
    text: 'The poster may be keeping something important hidden and living in fear that it comes out.',
  },
  {
    id: 'c-amends',
    text: 'The poster may have hurt someone they care about and not know what would ever be enough to make up for it.',
  },
  { id: 'c-promise-broken', text: 'A promise that was not kept may tell the poster that they do not count.' },
  {
    id: 'c-nobody-true',
    text: 'There may be people around the poster and yet nobody to whom the truth can be told.',
  },
  {
    id: 'c-care-not-needed',
    text: 'What is offered as kindness may not be what the poster needs, and turning it down brings guilt.',
  },
  {
    id: 'c-money-real',
    text: "Being short of money may put every one of the poster's decisions under strain.",
  },
  {
    id: 'c-no-voice',
    text: 'It may seem to the poster that their word carries no weight and that others have already decided.',
  },
  {
    id: 'c-anger-inward',
    text: 'Anger that has nowhere to go may have turned against the poster themselves.',
  },
  {
    id: 'c-holding-down',
    text: 'The poster may have swallowed so much for so long that something small was enough.',
  },
  {
    id: 'c-fear-change',
    text: 'The poster may fear that any change would take away the little that is still secure.',
  },
  {
    id: 'c-harm-self-blame',
    text: 'The poster was the one who was hurt, and yet seems to look for the fault in themselves.',
    roles: ['harmed'],
  },
];
