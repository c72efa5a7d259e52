import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ApiError } from '../../../providers/apiError';
import { request } from '../../../providers/http';
import type { FactDefinition, Finding, OneReply } from '../../../types';
import type { RulebookText } from '../ruleTypes';
import { encodeCase } from './caseLink';
import { questionOf, type TrialCase } from './trialCase';

interface Asked {
  rulebook: RulebookText;
  trial: TrialCase;
  definitions: FactDefinition[];
  fieldsOf: (register: string) => FactDefinition[];
  isGiven: boolean;
}

/** Asks the server what it would say, and keeps the case in the address. It changes nothing, so nothing is read again. */
export function useTrial({ rulebook, trial, definitions, fieldsOf, isGiven }: Asked) {
  const [, setParams] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const [link, setLink] = useState('');

  const ask = async () => {
    setBusy(true);
    setRefusal(null);
    const whole = { ...trial, readings: { ...inForce(rulebook), ...trial.readings } };
    const body = questionOf(whole, definitions, fieldsOf, rulebook.version);
    try {
      const reply = await request<OneReply<{ findings: Finding[] }>>(`/rulebooks/${rulebook.id}/evaluate`, {
        method: 'POST',
        body,
      });
      setFindings(reply.data.findings);
    } catch (error) {
      setFindings(null);
      setRefusal(error instanceof ApiError ? error : new ApiError(0, '未能试算，请稍后重试。', {}, false));
    }
    const text = await encodeCase(whole);
    setParams({ tab: 'trial', version: rulebook.version, case: text }, { replace: true });
    setLink(
      `${window.location.origin}${window.location.pathname}#/rulebooks/${rulebook.id}/show?tab=trial&version=${encodeURIComponent(rulebook.version)}&case=${text}`,
    );
    setBusy(false);
  };

  const given = useRef(isGiven);
  useEffect(() => {
    if (given.current) void ask();
    given.current = false;
  });
  return { ask, busy, findings, refusal, link };
}

/** A link tells the readings too: whoever opens it may have set others. */
const inForce = ({ readings }: RulebookText) => Object.fromEntries(readings.map(({ id, value }) => [id, value]));
