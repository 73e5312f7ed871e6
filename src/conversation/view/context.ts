import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Conversation } from '../flow/conversation.ts';
import type { ConversationState } from '../flow/state.ts';

export const ConversationContext = createContext<Conversation | null>(null);

export function useConversation(): Conversation {
  const conversation = useContext(ConversationContext);
  if (conversation === null) throw new Error('no conversation above this component');
  return conversation;
}

export function useConversationState<T>(select: (state: ConversationState) => T): T {
  return useStore(useConversation().store, select);
}
