import type { ProfileRules } from './profileRules.ts';

const MY = '\\bmy (?:\\w+ )?';

export const PROFILE_EN: ProfileRules = {
  ages: [
    /\bI(?:'m| am| was just turning| just turned| turned| turn)(?: only| just| now| nearly| almost)? (\d{1,2})\b(?! (?:minutes|hours|weeks|months|days|kilo|pounds|percent|%))/i,
    /\b(?:as a|I'm a|I am a) (\d{1,2})[- ]year[- ]old/i,
    /\(?\b(\d{1,2})\s?[FfMm]\b\)?/,
  ],
  yearsOf: (numeral) => (/^\d+$/.test(numeral) ? Number(numeral) : undefined),
  stages: [
    [
      'teen',
      /\bI(?:'m| am) in (?:year (?:7|8|9|10|11|12)|(?:7th|8th|9th|10th|11th) grade|high school|secondary school|sixth form)\b|\bmy (?:GCSEs|A-?levels|form tutor)\b/i,
    ],
    [
      'young',
      /\b(?:my|at|in) (?:uni|university|college|dorm|halls)\b|\bmy (?:roommate|flatmate|dissertation)\b/i,
    ],
    ['older', /\bI(?:'m| am) retired\b|\bsince I retired\b|\bmy (?:grandson|granddaughter|grandchildren)\b/i],
    ['adult', /\bmy (?:husband|wife|son|daughter|kids|mortgage)\b/i],
  ],
  roles: [
    ['partner', new RegExp(`${MY}(?:husband|wife|partner|boyfriend|girlfriend|fianc[ée]e?)\\b`, 'i')],
    [
      'former-partner',
      new RegExp(`${MY}ex\\b|\\b(?:broke up|break-?up|divorced?|dumped me|left me)\\b`, 'i'),
    ],
    [
      'parent',
      new RegExp(`${MY}(?:son|daughter|kids?|child|children|baby|toddler|little one|boy|girl)\\b`, 'i'),
    ],
    ['son-or-daughter', new RegExp(`${MY}(?:mum|mom|mother|dad|father|parents)\\b`, 'i')],
    ['sibling', new RegExp(`${MY}(?:brother|sister|siblings?|twin)\\b`, 'i')],
    ['friend', /\b(?:best )?friends?\b|\bmates?\b|\bflatmates?\b|\broommates?\b/i],
    [
      'student',
      /\b(?:school|uni|university|college|exams?|teacher|lecturer|dissertation|thesis|homework|semester)\b/i,
    ],
    [
      'without-work',
      /\b(?:unemployed|made redundant|redundancy|laid off|lost my job|out of work|between jobs|signing on)\b/i,
    ],
    ['worker', /\b(?:work|job|boss|manager|colleagues?|co-?workers?|shifts?|office|clients?|team lead)\b/i],
    [
      'carer',
      /\b(?:car(?:e|ing) for|look(?:ing)? after|hospice|chemo|dialysis|dementia|carer|caregiver|diagnos(?:is|ed))\b/i,
    ],
    [
      'bereaved',
      /\b(?:died|passed away|funeral|her ashes|his ashes|since (?:he|she) (?:died|passed)|widow(?:er)?)\b/i,
    ],
    [
      'harmed',
      /\b(?:hits? me|hit me|beats? me|slapped me|choked me|abus(?:ed|ive)|assaulted|raped|bull(?:y|ied|ying)|threaten(?:s|ed) me|stalk(?:s|ed|ing))\b/i,
    ],
  ],
};
