import type { Cause } from '../bank.ts';

/** What may drive the feelings and what may be believed, hedged, where it is about family, love, friends or a loss. */
export const CAUSES_CLOSE_EN: readonly Cause[] = [
  {
    id: 'c-affair-worth',
    text: "The poster may read the affair as proof that they were not enough, rather than as someone's choice.",
    themes: ['affair-trust'],
  },
  {
    id: 'c-affair-certainty',
    text: 'No answer seems certain enough to the poster, so they may go on asking in order to feel safe.',
    themes: ['affair-trust'],
  },
  {
    id: 'c-affair-body',
    text: 'The poster may have decided to move on while the body still expects the next discovery.',
    themes: ['affair-trust'],
  },
  {
    id: 'c-affair-fool',
    text: "Having been deceived may have shaken the poster's trust in their own eyes more than in anyone else.",
    themes: ['affair-trust'],
  },
  {
    id: 'c-affair-two-sides',
    text: 'The poster perhaps still loves someone they can no longer trust, and finds neither feeling cancels the other.',
    themes: ['affair-trust'],
  },
  {
    id: 'c-breakup-why',
    text: 'The poster may be searching for one reason, because a loss without a reason is hard to accept.',
    themes: ['breakup'],
  },
  {
    id: 'c-breakup-replace',
    text: 'Seeing the other person move on may make the poster doubt that the relationship ever counted.',
    themes: ['breakup'],
  },
  {
    id: 'c-breakup-habit',
    text: "So much of the poster's day was shared that the separation may be felt anew in every routine.",
    themes: ['breakup'],
  },
  {
    id: 'c-breakup-no-grief',
    text: 'The poster may think that whoever ended it, or agreed to it, has no claim to grieve.',
    themes: ['breakup'],
  },
  {
    id: 'c-crush-risk',
    text: 'Saying nothing keeps the hope alive, and the poster may fear that one clear answer would end it.',
    themes: ['crush'],
  },
  {
    id: 'c-crush-signs',
    text: 'The poster may be reading small gestures closely because there is nothing firmer to go by.',
    themes: ['crush'],
  },
  {
    id: 'c-crush-worth',
    text: 'The poster seems to take being wanted by this one person as the measure of being likeable at all.',
    themes: ['crush'],
  },
  {
    id: 'c-crush-secret',
    text: 'Keeping the feeling secret may isolate the poster more than the feeling itself does.',
    themes: ['crush'],
  },
  {
    id: 'c-dating-test',
    text: 'The poster may be testing whether they matter instead of asking, because asking seems to spoil the answer.',
    themes: ['dating'],
  },
  {
    id: 'c-dating-pace',
    text: 'Two different needs for closeness and space may be meeting here, and the poster may read the gap as rejection.',
    themes: ['dating'],
  },
  {
    id: 'c-dating-doubt',
    text: 'The poster may expect certainty before going on and take every doubt as a sign that something is wrong.',
    themes: ['dating'],
  },
  {
    id: 'c-dating-old-hurt',
    text: 'An earlier disappointment may be teaching the poster to look for signs of the next one.',
    themes: ['dating'],
  },
  {
    id: 'c-divorce-failure',
    text: 'The poster may hold the end of a marriage against themselves as a personal failure.',
    themes: ['divorce'],
  },
  {
    id: 'c-divorce-fairness',
    text: 'Wanting the past judged fairly may keep the poster in a conversation that nobody else is having any longer.',
    themes: ['divorce'],
  },
  {
    id: 'c-divorce-children',
    text: "The poster may fear that the separation has cost them their place in their child's life.",
    themes: ['divorce'],
    roles: ['parent'],
  },
  {
    id: 'c-divorce-evening',
    text: 'With the household gone, the poster has perhaps lost the ordinary noise that held the days together.',
    themes: ['divorce'],
  },
  {
    id: 'c-origin-approval',
    text: 'Part of the poster may still hope to hear from a parent what was missing in childhood.',
    themes: ['family-origin'],
  },
  {
    id: 'c-origin-alert',
    text: 'Having learned early to read the mood at home, the poster may still be on watch everywhere.',
    themes: ['family-origin'],
  },
  {
    id: 'c-origin-repeat',
    text: 'The poster may be frightened of repeating what was once done to them.',
    themes: ['family-origin'],
  },
  {
    id: 'c-origin-loyal',
    text: 'Anger at family may feel like betrayal to the poster, because there was also care.',
    themes: ['family-origin'],
  },
  {
    id: 'c-friend-not-wanted',
    text: 'The poster may have concluded from a few silences that nobody really wants their company.',
    themes: ['friendship-loneliness'],
  },
  {
    id: 'c-friend-first-move',
    text: 'Making the first move may feel like begging to the poster, so both sides may be waiting.',
    themes: ['friendship-loneliness'],
  },
  {
    id: 'c-friend-known',
    text: 'What the poster misses may be someone who already knows them, more than company as such.',
    themes: ['friendship-loneliness'],
  },
  {
    id: 'c-friend-lost-without-name',
    text: 'Losing a friend has no ceremony, so the poster may doubt whether the grief is allowed.',
    themes: ['friendship-loneliness'],
  },
  {
    id: 'c-grief-if-only',
    text: 'Going over what could have been done differently may be how the poster stays close to the one they lost.',
    themes: ['grief'],
    roles: ['bereaved'],
  },
  {
    id: 'c-grief-forget',
    text: 'The poster may fear that feeling better would mean leaving the one they lost behind.',
    themes: ['grief'],
    roles: ['bereaved'],
  },
  {
    id: 'c-grief-unsaid',
    text: 'Things left unsaid or unresolved may hold the poster as firmly as the loss itself.',
    themes: ['grief'],
    roles: ['bereaved'],
  },
  {
    id: 'c-grief-others-done',
    text: 'It seems to the poster that the people around them have finished mourning and expect the same.',
    themes: ['grief'],
  },
  {
    id: 'c-inlaws-guest',
    text: 'The poster may feel like a guest in a home where they carry much of the work.',
    themes: ['inlaws'],
  },
  {
    id: 'c-inlaws-between',
    text: 'It may hurt the poster most that the person in the middle does not speak up.',
    themes: ['inlaws'],
  },
  {
    id: 'c-inlaws-rank',
    text: 'Small household matters may stand, for the poster, for the question of whose home this is.',
    themes: ['inlaws'],
  },
  {
    id: 'c-inlaws-debt',
    text: 'Help that was accepted may make the poster feel that they have lost the right to object.',
    themes: ['inlaws'],
  },
  {
    id: 'c-marriage-unsaid',
    text: 'The quarrels may be about chores or money because the poster finds the real question harder to ask.',
    themes: ['marriage'],
  },
  {
    id: 'c-marriage-alone-together',
    text: 'The poster perhaps feels most alone when the other person is in the same room.',
    themes: ['marriage'],
  },
  {
    id: 'c-marriage-score',
    text: 'Each effort may be counted because the poster fears that theirs is not seen.',
    themes: ['marriage'],
  },
  {
    id: 'c-marriage-space',
    text: 'The poster may need room to themselves and take that need for a lack of love.',
    themes: ['marriage'],
  },
  {
    id: 'c-parent-own-child',
    text: "The child's behaviour may touch something from the poster's own childhood, so the reaction is stronger than meant.",
    themes: ['parenting'],
    roles: ['parent'],
  },
  {
    id: 'c-parent-judged',
    text: 'The poster may take every difficulty of the child as a judgement on how they are raising them.',
    themes: ['parenting'],
    roles: ['parent'],
  },
  {
    id: 'c-parent-fear-future',
    text: "Behind the strictness there may be the poster's fear of what will become of the child.",
    themes: ['parenting'],
    roles: ['parent'],
  },
  {
    id: 'c-parent-alone',
    text: 'The poster seems to carry most of the daily decisions alone and then be criticised for them.',
    themes: ['parenting'],
    roles: ['parent'],
  },
  {
    id: 'c-sib-unequal',
    text: 'Being treated less favourably than a brother or sister may have taught the poster to doubt their place at home.',
    themes: ['siblings'],
  },
  {
    id: 'c-sib-responsible',
    text: 'The poster may have been made responsible for a sibling so early that refusing feels like a crime.',
    themes: ['siblings'],
  },
  {
    id: 'c-sib-recognition',
    text: 'Money or property may stand, for the poster, for who was seen and who was not.',
    themes: ['siblings'],
  },
  {
    id: 'c-sib-between-love',
    text: 'The poster perhaps both loves and resents the same person, and is ashamed of the second feeling.',
    themes: ['siblings'],
  },
  {
    id: 'c-teen-trust',
    text: 'Being watched or decided for may tell the poster that they are not trusted.',
    themes: ['teen-parent'],
  },
  {
    id: 'c-teen-heard',
    text: 'The poster may have given up explaining because explanations at home are taken as talking back.',
    themes: ['teen-parent'],
    roles: ['son-or-daughter'],
  },
  {
    id: 'c-teen-love-pressure',
    text: 'Care and control may come from the parents in one piece, so the poster can neither accept nor refuse it.',
    themes: ['teen-parent'],
    roles: ['son-or-daughter'],
  },
  {
    id: 'c-teen-grown-too-soon',
    text: 'The poster may have had to be reasonable so early that there was little room to be young.',
    themes: ['teen-parent'],
    roles: ['son-or-daughter'],
  },
];
