/** A text that does not fit a model's context. It is never cut silently: a person sees by how much, and chooses what stays. */

/** How much too long a text is. */
export interface Excess {
  readonly tokens: number;
  /** UTF-16 units to leave out, estimated from this text's own characters a token, rounded up. */
  readonly characters: number;
}

/**
 * @param promptTokens tokens of the whole prompt with this text as it stands
 * @param textTokens tokens of the text alone
 * @param room tokens that the prompt may take: the context less what the reply needs
 * @returns undefined when it fits
 */
export function excessOf(
  text: string,
  { promptTokens, textTokens, room }: { promptTokens: number; textTokens: number; room: number },
): Excess | undefined {
  const tokens = promptTokens - room;
  if (tokens <= 0) return undefined;
  const share = textTokens === 0 ? 1 : tokens / textTokens;
  return { tokens, characters: Math.min(text.length, Math.ceil(text.length * share)) };
}

/** Borders at which a text may be cut, the best kind first: paragraphs, sentences, pauses. Each match ends at a border. */
const BORDERS = [/\n\s*/g, /(?:[。！？!?…]+|\.(?=\s))["”’」』）)]*\s*/g, /[，；：、,;:\s]+/g];

/** A border is taken if it costs no more than this share of what could have stayed. */
const SLACK = 0.4;

/**
 * The longest start or end of a text of at most `most` UTF-16 units, cut at a paragraph if one is near, else at a
 * sentence, else at a pause, and never inside a character.
 */
export function cutToFit(text: string, most: number, keep: 'start' | 'end'): string {
  if (text.length <= most) return text;
  if (most <= 0) return '';
  const hard = keep === 'start' ? most : text.length - most;
  const cut = borderNear(text, hard, keep, most * SLACK) ?? wholeCharacter(text, hard, keep);
  return keep === 'start' ? text.slice(0, cut).trimEnd() : text.slice(cut).trimStart();
}

/** The border closest to `hard` on the side that stays, at most `slack` units away. */
function borderNear(text: string, hard: number, keep: 'start' | 'end', slack: number): number | undefined {
  for (const border of BORDERS) {
    const ends = Array.from(text.matchAll(border), (match) => match.index + match[0].length);
    const near =
      keep === 'start'
        ? ends.findLast((end) => end <= hard && hard - end <= slack)
        : ends.find((end) => end >= hard && end - hard <= slack);
    if (near !== undefined && near > 0 && near < text.length) return near;
  }
  return undefined;
}

function wholeCharacter(text: string, at: number, keep: 'start' | 'end'): number {
  const splits = /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  if (!splits) return at;
  return keep === 'start' ? at - 1 : at + 1;
}
