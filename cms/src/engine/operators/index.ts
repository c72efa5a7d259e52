/** Every operator of a condition; the words of the law that include or exclude the boundary stand in each file. */
import type { Operator } from '../rulebook';
import { after } from './after';
import { atLeast } from './at-least';
import { atMost } from './at-most';
import { before } from './before';
import type { Operation } from './compare';
import { excludes } from './excludes';
import { isIn } from './in';
import { includes } from './includes';
import { includesAny } from './includes-any';
import { is } from './is';
import { isNot } from './is-not';
import { lessThan } from './less-than';
import { moreThan } from './more-than';
import { isNotIn } from './not-in';
import { onOrAfter } from './on-or-after';
import { onOrBefore } from './on-or-before';
import { present } from './present';

export const operators: Record<Operator, Operation> = {
  is,
  'is-not': isNot,
  in: isIn,
  'not-in': isNotIn,
  'at-most': atMost,
  'less-than': lessThan,
  'at-least': atLeast,
  'more-than': moreThan,
  includes,
  'includes-any': includesAny,
  excludes,
  before,
  'on-or-before': onOrBefore,
  after,
  'on-or-after': onOrAfter,
  present,
};
