/** The tags of a message and the parts between them, and how far a message that has begun has come through them. */
import { closeTag, openTag, PROTOCOL } from './protocol.ts';

/** The parts of a message in their order: L1, L2 to L4, the reply. */
export const PARTS = ['cited', 'layer', 'layer', 'layer', 'answer'] as const;
export type PartRule = (typeof PARTS)[number];

const { think, answer } = PROTOCOL.tags;

/** What stands before, between and behind the parts, without white space: text that leaves no choice. */
export const TAGS: readonly string[] = [
  openTag(think) + openTag('L1'),
  closeTag('L1') + openTag('L2'),
  closeTag('L2') + openTag('L3'),
  closeTag('L3') + openTag('L4'),
  closeTag('L4') + closeTag(think) + openTag(answer),
  closeTag(answer),
];

/** Where a message that was begun goes on. */
export type Position =
  /** `missing`, the rest of tag number `tag`, comes next. */
  | { readonly at: 'tag'; readonly tag: number; readonly missing: string }
  /** Part number `part` is open and holds `text`. */
  | { readonly at: 'part'; readonly part: number; readonly text: string }
  /** It does not follow the protocol. */
  | { readonly at: 'nowhere' };

/** The longest end of `text` that begins `tag`. */
function begunTag(text: string, tag: string): string {
  for (let length = Math.min(text.length, tag.length - 1); length > 0; length -= 1) {
    if (text.endsWith(tag.slice(0, length))) return tag.slice(0, length);
  }
  return '';
}

/** Follows a message that was begun, whoever wrote it, through the tags. */
export function locate(written: string): Position {
  let rest = written;
  for (const [index, tag] of TAGS.entries()) {
    if (!rest.startsWith(tag)) {
      return tag.startsWith(rest)
        ? { at: 'tag', tag: index, missing: tag.slice(rest.length) }
        : { at: 'nowhere' };
    }
    rest = rest.slice(tag.length);
    const next = TAGS[index + 1];
    if (next === undefined) break;
    const end = rest.indexOf(next);
    if (end === -1) {
      const begun = begunTag(rest, next);
      return begun === ''
        ? { at: 'part', part: index, text: rest }
        : { at: 'tag', tag: index + 1, missing: next.slice(begun.length) };
    }
    rest = rest.slice(end);
  }
  return rest === '' ? { at: 'tag', tag: TAGS.length - 1, missing: '' } : { at: 'nowhere' };
}
