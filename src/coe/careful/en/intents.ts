import type { Intent } from '../bank.ts';

/** What is asked for, above and beneath, and what is not. */
export const INTENTS_EN: readonly Intent[] = [
  {
    id: 'i-be-believed',
    text: 'On the surface the poster tells what happened; underneath they want to be believed without having to prove it. A solution has not been asked for.',
    wants: 'validation',
  },
  {
    id: 'i-no-verdict',
    text: 'The poster asks whether they are wrong, and seems to hope for a fair answer that neither acquits nor condemns. Comfort alone would not be enough.',
    wants: 'validation',
  },
  {
    id: 'i-effort-seen',
    text: 'Between the lines the poster wants someone to see how much they have been carrying. They do not ask for tips on carrying more.',
    wants: 'validation',
  },
  {
    id: 'i-allowed-to-feel',
    text: 'The poster seems to need to hear that this feeling is allowed, even toward people they love. They do not ask for anyone to be blamed.',
    wants: 'validation',
  },
  {
    id: 'i-not-alone',
    text: 'The poster wants to know whether others feel this way too, so as to feel less strange. A label for it has not been asked for.',
    wants: 'validation',
  },
  {
    id: 'i-say-it-once',
    text: 'The poster seems to have come to say something that cannot be said elsewhere. No question is put, and no plan is wanted yet.',
    wants: 'validation',
  },
  {
    id: 'i-explain-self',
    text: 'The poster asks why they react like this, and wants an explanation that does not make them foolish or bad. Orders would miss the point.',
    wants: 'understanding',
  },
  {
    id: 'i-understand-other',
    text: "The poster puzzles over someone else's behaviour; underneath they want to know where they themselves stand. Nobody can answer for the absent person.",
    wants: 'understanding',
  },
  {
    id: 'i-sort-out',
    text: 'The poster is torn and wants help in sorting what belongs to whom. They have not asked for the decision to be made for them.',
    wants: 'understanding',
  },
  {
    id: 'i-is-it-normal',
    text: 'The poster asks whether this is normal and whether it passes, and wants a straight answer without alarm. A diagnosis is not wanted and cannot be given here.',
    wants: 'understanding',
  },
  {
    id: 'i-name-loss',
    text: 'The poster seems to be looking for a name for what is missing, so that the grief has an object. They do not ask to be cheered up.',
    wants: 'understanding',
  },
  {
    id: 'i-what-to-do',
    text: 'The poster asks plainly what to do next and wants something usable soon. They have not asked for an analysis of their character.',
    wants: 'advice',
  },
  {
    id: 'i-what-to-say',
    text: 'The poster looks for words for a conversation they dread. They want to keep the relationship and do not ask to be told to leave it.',
    wants: 'advice',
  },
  {
    id: 'i-find-help',
    text: 'The poster wants to know where help can be found and whether it is justified to ask. They do not want to be sent away with a leaflet.',
    wants: 'advice',
  },
  {
    id: 'i-stop-loop',
    text: 'The poster wants a way to stop something they keep doing against their own wishes. Being told to simply stop would not help, and they know it.',
    wants: 'advice',
  },
  {
    id: 'i-straight-without-push',
    text: 'The poster wants honest counsel but has already turned down the usual advice. They are asking for room to think rather than another push.',
    wants: 'advice',
  },
  {
    id: 'i-hear-danger',
    text: 'The poster has let a thought about not going on show through, perhaps hoping that someone notices calmly. They do not ask for alarm or for a lecture.',
    wants: 'validation',
    risk: 'low',
  },
  {
    id: 'i-endure-tonight',
    text: 'Beneath the account the poster seems to be asking how to get through the next days at all. Large plans for the future are not what is wanted now.',
    wants: 'advice',
    risk: 'low',
  },
  {
    id: 'i-decide',
    text: 'The poster asks whether to stay or go, to do it or leave it, and wants help in thinking it through. The decision remains their own.',
    wants: 'advice',
  },
  {
    id: 'i-help-other',
    text: 'The poster is worried about somebody else and wants to know what they can do for them, and how much would be enough.',
    wants: 'advice',
  },
  {
    id: 'i-practical',
    text: 'The poster asks about practical things such as money, rules or procedures, and hopes that the worry beneath is seen as well.',
    wants: 'advice',
  },
  {
    id: 'i-confess',
    text: 'The poster wants to say what they did. They do not expect to be forgiven at once, and do not want to be written off for it.',
    wants: 'validation',
  },
  {
    id: 'i-both-feelings',
    text: 'The poster hopes that two opposite feelings may both be there. They have not asked to choose between them today.',
    wants: 'understanding',
  },
  {
    id: 'i-why-it-hurts',
    text: 'The poster wants to understand why something that looks small to others hurts so much. They do not ask to be hardened against it.',
    wants: 'understanding',
  },
];
