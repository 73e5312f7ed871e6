const MAX_TITLE = 22;
const MAX_TITLE_LATIN = 48;
const CJK = /[\u3400-\u9fff\uf900-\ufaff]/u;

/**
 * A title out of a message's beginning: the first line when it is short (people write a subject line), else its
 * first clause, else cut at the limit. Never empty.
 */
export function titleOf(message: string): string {
  const line = message.split('\n').find((part) => /[\p{L}\p{N}]/u.test(part)) ?? message;
  const text = line.replace(/\s+/gu, ' ').trim();
  const limit = CJK.test(text) ? MAX_TITLE : MAX_TITLE_LATIN;
  const characters = Array.from(text);
  if (characters.length <= limit) return text.replace(/[。，、；：,;:.]+$/u, '') || '…';
  const head = characters.slice(0, limit).join('');
  // The longest run of whole clauses that fits, if it says enough to recognise the session by.
  const clauses = /^(.{4,})[。！？!?；;，,：:…]/u.exec(head)?.[1];
  if (clauses !== undefined) return clauses;
  const words = CJK.test(text) ? head : head.replace(/\s+\S*$/u, '');
  return `${words}…`;
}
