/** Of what the patterns of English questions are made. */

/** Whoever a question is asked for: the writer, or people in general. */
export const ONE = String.raw`(?:I|we|you|one|anyone|people|a (?:person|man|woman|bloke|girl|lad|parent|mother|father|grown \w+))`;
/** Whom people write about. */
export const KIN = String.raw`(?:mum|mom|mother|dad|father|parents|family|husband|wife|partner|boyfriend|girlfriend|bf|gf|fianc\w+|ex|friends?|mates?|brothers?|sisters?|sons?|daughters?|kids?|children|child|lad|boy|girl|boss|manager|teacher|tutor|coach|team|colleagues?|flatmates?|housemates?|roommates?|neighbou?rs?|in-laws|mother-in-law|grand\w+|nan|aunt\w*|uncle)`;
/** Another person, or other people. */
export const OTHER = String.raw`(?:him|her|them|people|someone|somebody|anyone|everyone|everybody|others|the (?:others?|other \w+|kids?|children|boys|girls)|a (?:child|man|woman|girl|boy|person|friend)|(?:the )?(?:school|council|company)|(?:my|your) (?:\w+ )?${KIN})`;
/** The beginning of a question for a way to do something. */
export const HOW = String.raw`\bhow (?:(?:do|does|did|can|could|should|would|might|ought|am|are|is) ${ONE}|to|one|you|I) (?:(?:even|ever|actually|best|really|supposed to|meant to|going to|to|just|possibly|now|then|best|at all|start to|begin to|have to|can|could|should) )*`;

/** One pattern of several. */
export function asks(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'iu');
}
