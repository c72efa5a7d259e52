/** Duties that would be new, gone or due on another day. */
import { type Duty, dutiesOf } from '../../../../engine';
import type { Dossier } from '../../../../engine/dossier';
import type { DutyRule, Rulebook } from '../../../../engine/rulebook';
import { calendar } from '../../../../rulebooks/registry';
import { type Books, labelsOf, under } from './sides';

export interface DutyShown {
  dueOn: string | null;
  state: Duty['state'];
  severity: Duty['severity'];
  byLabels: string[];
}
export interface DutyChange {
  rule: string;
  title: string;
  article: string;
  period: string | null;
  change: 'added' | 'removed' | 'moved' | 'changed';
  before: DutyShown | null;
  after: DutyShown | null;
}

const keyOf = ({ rule, period }: Duty): string => `${rule}|${period ?? ''}`;

function shown(rulebook: Rulebook, duty: Duty | undefined): DutyShown | null {
  if (!duty) return null;
  const { dueOn, state, severity, by } = duty;
  return { dueOn: dueOn ?? null, state, severity, byLabels: labelsOf(rulebook, by) };
}

function kindOf(before: DutyShown | null, after: DutyShown | null): DutyChange['change'] | undefined {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (before.dueOn !== after.dueOn) return 'moved';
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : 'changed';
}

export function dutyChanges(books: Books, dossier: Dossier, subject: DutyRule['subject']): DutyChange[] {
  const owed = (rulebook: Rulebook) =>
    new Map(dutiesOf(rulebook, under(rulebook, dossier), subject, calendar()).map((duty) => [keyOf(duty), duty]));
  const [first, second] = [owed(books.before), owed(books.after)];
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((key): DutyChange[] => {
    const duty = second.get(key) ?? first.get(key);
    const before = shown(books.before, first.get(key));
    const after = shown(books.after, second.get(key));
    const change = kindOf(before, after);
    if (!duty || !change) return [];
    const { rule, title, article, period } = duty;
    return [{ rule, title, article, period: period ?? null, change, before, after }];
  });
}
