/**
 * The one place where a message meets the crisis screen; it comes before any model. Rules and scorer are as large as
 * the rest of the page together, so they come after the first paint; a message waits for them.
 */
import type { Lang } from '../../coe/types.ts';
import type { Turn as Said } from '../../safety/types.ts';
import type { Turn } from '../../vault/session.ts';
import { draftOf } from './chain.ts';

const loading = (): Promise<typeof import('../../safety/conversation.ts')> =>
  import('../../safety/conversation.ts');

/** Brings the screen here ahead of the first message. */
export async function prepareScreen(): Promise<void> {
  await loading();
}

/** What the screen says of a message, by itself and after the turns before it. */
export type Screened = Pick<Turn, 'screen' | 'danger' | 'whose'>;

/**
 * @param before the turns that lead to the message, oldest first
 * @throws TypeError when the screen could not be loaded; nothing may go to a model then
 */
export async function screenMessage(message: string, lang: Lang, before: readonly Turn[]): Promise<Screened> {
  const { screenConversation } = await loading();
  const { level, kind, whose } = screenConversation([...before.flatMap(spoken), said(message)], lang);
  return { screen: level, danger: kind, whose };
}

function said(content: string): Said {
  return { role: 'user', content };
}

/** A turn as a conversation; where nothing was answered, the next message answers nothing. */
function spoken({ message, raw }: Turn): readonly Said[] {
  const answer = draftOf(raw).answer.text;
  return answer === '' ? [said(message)] : [said(message), { role: 'assistant', content: answer }];
}
