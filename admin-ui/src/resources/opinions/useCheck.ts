import { useEffect, useState } from 'react';
import { request } from '../../providers/http';
import type { Facts, Finding, OneReply, Step } from '../../types';

const WAIT = 600;

/**
 * What the rules would say of the act as it is filled in now; asked again when a paper was handed in.
 * The server judges; the last answer stays until the next one is there.
 */
export function useCheck(caseId: string, { id: step, papers }: Step, facts: Facts, enabled: boolean) {
  const [findings, setFindings] = useState<Finding[]>([]);
  const [busy, setBusy] = useState(true);
  const asked = JSON.stringify({ step, facts });
  const present = papers.filter((paper) => paper.present).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer also depends on which papers are there
  useEffect(() => {
    if (!enabled) return undefined;
    const stop = new AbortController();
    setBusy(true);
    const timer = setTimeout(() => {
      request<OneReply<{ findings: Finding[] }>>(`/cases/${caseId}/check`, {
        method: 'POST',
        body: JSON.parse(asked),
        signal: stop.signal,
      })
        .then((reply) => setFindings(reply.data.findings))
        // A check that fails stops nobody: the act itself is judged again.
        .catch(() => undefined)
        .finally(() => setBusy(false));
    }, WAIT);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [caseId, asked, enabled, present]);
  return { findings, busy };
}
