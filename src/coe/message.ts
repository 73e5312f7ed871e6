/** A message written out in the protocol's format: the opposite of the parser. */
import { closeTag, openTag, PROTOCOL } from './protocol.ts';
import { LAYERS, type Layer } from './types.ts';

const within = (name: string, text: string): string => openTag(name) + text + closeTag(name);

/** The whole message, without white space between tags, as the gold records are trained on. */
export function formatMessage(layers: Readonly<Record<Layer, string>>, answer: string): string {
  const chain = LAYERS.map((layer) => within(layer, layers[layer])).join('');
  return within(PROTOCOL.tags.think, chain) + within(PROTOCOL.tags.answer, answer);
}
