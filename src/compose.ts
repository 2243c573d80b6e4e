import type { Catalog } from './core/catalog';
import { channelOf } from './core/channels';
import { type Counts, count } from './core/count';
import type { Draft, Origins, Request } from './core/draft';
import { type Message, type Text, writeMessage } from './core/message';
import { toRequest } from './core/request';

/** A finished message with everything that is known about it. */
export interface Composition {
  readonly request: Request;
  readonly message: Message;
  readonly counts: Counts;
  /** What would make the message more likely to be answered, a sentence each. */
  readonly advice: readonly string[];
}

/**
 * The product without a terminal: from a draft and the texts to the message.
 * @throws UsageError with every problem of the draft in one go, or the place of a fault in a template
 */
export function compose(draft: Draft, catalog: Catalog, origins?: Origins): Composition {
  const request = toRequest(draft, catalog, origins);
  return compositionOf(request, writeMessage(request, catalog));
}

/** The same composition with a text that the person has edited. */
export function withText(composition: Composition, text: Text): Composition {
  return compositionOf(composition.request, { ...composition.message, ...text });
}

function compositionOf(request: Request, message: Message): Composition {
  const counts = count(message.body);
  return { request, message, counts, advice: advise(request, counts) };
}

function advise(request: Request, { words }: Counts): readonly string[] {
  const { min, max } = channelOf(request.channel).words;
  return [
    ...(request.contactName === undefined
      ? ['Without their name it may read like a form letter: --contact-name adds it.']
      : []),
    ...(words > max ? [`${words} words: messages of up to ${max} are answered best.`] : []),
    ...(words < min ? [`${words} words: messages of at least ${min} are answered best.`] : []),
  ];
}
