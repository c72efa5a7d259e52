import { useEffect, useState } from 'react';
import { request } from '../../../providers/http';
import { useMe } from '../../../providers/useMe';
import type { FactDefinition, Facts, Finding, OneReply } from '../../../types';
import { isAboutForm } from './isAboutForm';

const WAIT = 600;

/**
 * Before there is a case to check, the rules are asked as 试算: what they say of the facts typed so far.
 * Findings that hang on what only the product knows (papers, steps, the unit) are left to the act itself.
 */
export function useTrial(
  rulebook: string,
  event: string,
  definitions: FactDefinition[],
  facts: Facts,
  enabled: boolean,
) {
  const unit = useMe()?.department?.name;
  const [findings, setFindings] = useState<Finding[]>([]);
  // whose project it will be is no question of the form
  const whole = { ...facts, 'project.unit': unit };
  const given = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null && value !== undefined));
  const asked = JSON.stringify({ event, facts: given });
  const typed = definitions.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!enabled) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const known = new Set(typed.split(' '));
      request<OneReply<{ findings: Finding[] }>>(`/rulebooks/${rulebook}/evaluate`, {
        method: 'POST',
        body: JSON.parse(asked),
        signal: stop.signal,
      })
        .then((reply) => setFindings(reply.data.findings.filter((finding) => isAboutForm(finding, known))))
        // A trial that fails stops nobody: the act itself is judged again.
        .catch(() => undefined);
    }, WAIT);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [rulebook, asked, typed, enabled]);
  return findings;
}
