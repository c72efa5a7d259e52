/** 去向: where a dossier goes to which the rule applies. */
import { type Judge, SATISFIED } from './verdict';

export const route: Judge<'route'> = (_inquiry, rule) => ({ ...SATISFIED, to: rule.to });
