/** 已填写 or 未填写: the one operator that answers when nobody stated anything. */
import { isExact, type Operation } from './compare';
import { isStated } from './stated';

export const present: Operation = (actual, wanted) => (isExact(actual) || isStated(actual)) === (wanted !== false);
