import { useEffect, useState } from 'react';
import { request } from '../../../providers/http';
import { useMe } from '../../../providers/useMe';
import type { FactDefinition, Facts, Finding, OneReply } from '../../../types';
import { isAboutForm } from './isAboutForm';

const WAIT = 600;

/** The command the form will send, asked as 试办: path and body of its check. */
export interface Submission {
  path: string;
  body: Record<string, unknown>;
}
interface Trial {
  rulebook: string;
  event: string;
  definitions: FactDefinition[];
  facts: Facts;
  /** null: there is nothing yet that could be submitted. */
  submission: Submission | null;
  enabled: boolean;
}
interface Checked {
  findings: Finding[];
  errors: unknown[];
  refusal: { name: string; message: string } | null;
}
interface Said {
  findings: Finding[];
  /** What stands in the way beside the rules: another case is open, the number is taken. */
  obstacle: string | null;
}
const NOTHING_SAID: Said = { findings: [], obstacle: null };

/**
 * What the rules say of the form as it stands: of the very command it will send, so that nothing is hidden that the
 * act will refuse. Where that cannot be sent yet the rules are asked as 试算 about the facts typed so far.
 */
export function useTrial({ rulebook, event, definitions, facts, submission, enabled }: Trial) {
  const unit = useMe()?.department?.name;
  const [said, setSaid] = useState(NOTHING_SAID);
  // whose project it will be is no question of the form
  const whole = { ...facts, 'project.unit': unit };
  const given = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null && value !== undefined));
  const asked = JSON.stringify({ event, facts: given });
  const sent = JSON.stringify(submission);
  const typed = definitions.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!enabled) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const known = new Set(typed.split(' '));
      checked(JSON.parse(sent), stop.signal)
        .then((answer) => answer ?? tried(rulebook, JSON.parse(asked), known, stop.signal))
        .then(setSaid)
        // A trial that fails stops nobody: the act itself is judged again.
        .catch(() => undefined);
    }, WAIT);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [rulebook, asked, sent, typed, enabled]);
  return said;
}

/** null: it could not be judged as it is. */
async function checked(submission: Submission | null, signal: AbortSignal): Promise<Said | null> {
  if (!submission) return null;
  const { path, body } = submission;
  const reply = await request<OneReply<Checked>>(path, { method: 'POST', body, signal });
  const { findings, errors, refusal } = reply.data;
  if (errors.length > 0) return null;
  const obstacle = refusal && refusal.name !== 'RuleViolation' ? refusal.message : null;
  return { findings: findings.filter(isShown), obstacle };
}

/** Who may do it, and at which step, is no question of what is written. */
const isShown = ({ kind, outcome }: Finding): boolean =>
  outcome === 'violated' || (kind !== 'step' && kind !== 'power');

async function tried(rulebook: string, question: object, known: Set<string>, signal: AbortSignal): Promise<Said> {
  const path = `/rulebooks/${rulebook}/evaluate`;
  const reply = await request<OneReply<{ findings: Finding[] }>>(path, { method: 'POST', body: question, signal });
  return { findings: reply.data.findings.filter((finding) => isAboutForm(finding, known)), obstacle: null };
}
