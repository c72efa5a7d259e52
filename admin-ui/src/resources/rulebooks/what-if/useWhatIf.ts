import { useState } from 'react';
import { ApiError } from '../../../providers/apiError';
import { request } from '../../../providers/http';
import type { Reference } from '../../../types';
import type { DutyChange, PowerChange, ProjectChange, WhatIfAsked, WhatIfReply } from './whatIfTypes';

export interface Answer {
  projects: ProjectChange[];
  rules: { rule: string; title: string; article: string; projects: number }[];
  powers: PowerChange[];
  jurisdiction: DutyChange[];
  units: { department: Reference; duties: DutyChange[] }[];
  looked: number;
  total: number;
  asOf: string;
}

/** The whole portfolio, part by part: each part comes back within seconds. */
export function useWhatIf(rulebook: string) {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const ask = async (asked: WhatIfAsked) => {
    setBusy(true);
    setRefusal(null);
    setAnswer(null);
    try {
      let offset: number | null = 0;
      let sum: Answer | null = null;
      while (offset !== null) {
        const body = { ...asked, offset };
        const part: WhatIfReply = await request<WhatIfReply>(`/rulebooks/${rulebook}/what-if`, {
          method: 'POST',
          body,
        });
        sum = added(sum, part);
        setAnswer(sum);
        offset = part.meta.next;
      }
    } catch (error) {
      setRefusal(error instanceof ApiError ? error : new ApiError(0, '未能推演，请稍后重试。', {}, false));
    }
    setBusy(false);
  };
  return { ask, busy, answer, refusal };
}

function added(sum: Answer | null, { data, meta }: WhatIfReply): Answer {
  const rules = new Map((sum?.rules ?? []).map((one) => [one.rule, one]));
  for (const one of meta.rules)
    rules.set(one.rule, { ...one, projects: one.projects + (rules.get(one.rule)?.projects ?? 0) });
  return {
    projects: [...(sum?.projects ?? []), ...data.projects],
    powers: sum?.powers ?? data.powers ?? [],
    jurisdiction: sum?.jurisdiction ?? data.jurisdiction ?? [],
    units: sum?.units ?? data.units ?? [],
    rules: [...rules.values()].sort((a, b) => b.projects - a.projects),
    looked: (sum?.looked ?? 0) + meta.looked,
    total: meta.total,
    asOf: meta.asOf,
  };
}
