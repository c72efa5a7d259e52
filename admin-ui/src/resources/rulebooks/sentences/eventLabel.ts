import type { Words } from './words';

/** `payment.record` → 登记拨付; acts of a case carry the words of its procedure and step. */
export function eventLabel(words: Words, event: string): string {
  const known = words.say(`rulebook.event.${event}`, { _: '' });
  if (known) return known;
  const [first = '', second = '', third] = event.split('.');
  if (first === 'record') return words.say('rulebook.event.register', { register: words.labels.register(second) });
  if (second === 'open') return words.say('rulebook.event.opening', { procedure: words.labels.procedure(first) });
  const parts = { procedure: words.labels.procedure(first), step: words.labels.step(`${first}.${second}`) };
  return words.say(third === 'pass' ? 'rulebook.event.passing' : 'rulebook.event.acting', parts);
}
