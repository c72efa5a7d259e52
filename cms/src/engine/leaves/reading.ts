/** The reading of an ambiguous place that is in force. */
import { type Answer, answer } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import type { ReadingLeaf } from '../rulebook';

export function readingLeaf({ rulebook }: Inquiry, { reading, is }: ReadingLeaf): Answer {
  const actual = rulebook.readings.find((one) => one.id === reading)?.value ?? '';
  const holds = actual === is;
  return answer(holds, { kind: 'reading', reading, actual, limit: is, holds });
}
