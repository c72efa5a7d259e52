/** 告知: who is told. */
import { type Judge, SATISFIED } from './verdict';

export const notice: Judge<'notice'> = (_inquiry, rule) => ({ ...SATISFIED, notify: { to: rule.to, copy: rule.copy } });
