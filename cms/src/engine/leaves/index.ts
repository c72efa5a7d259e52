/** The leaves of a condition, one file each. */
import type { Answer } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import type { Leaf } from '../rulebook';
import { actorLeaf } from './actor';
import { factLeaf } from './fact';
import { materialLeaf } from './material';
import { readingLeaf } from './reading';
import { recordLeaf } from './record';
import { ruleLeaf } from './rule';
import { stepLeaf } from './step';

export function leaves(inquiry: Inquiry, leaf: Leaf): Answer {
  if ('fact' in leaf) return factLeaf(inquiry, leaf);
  if ('materials' in leaf) return materialLeaf(inquiry, leaf);
  if ('step' in leaf) return stepLeaf(inquiry, leaf);
  if ('record' in leaf) return recordLeaf(inquiry, leaf);
  if ('actor' in leaf) return actorLeaf(inquiry, leaf);
  if ('reading' in leaf) return readingLeaf(inquiry, leaf);
  return ruleLeaf(inquiry, leaf);
}
