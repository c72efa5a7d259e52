import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDraft } from '../drafts/useDraft';
import type { FactDefinition, Facts } from '../types';
import { type FieldValue, type FormValues, problemOf, toFacts, toForm } from './values';

/** State of one generated form: values, draft on this machine, what cannot be read as typed. */
export function useFactForm(key: string, definitions: FactDefinition[], stored: Facts) {
  const translate = useTranslate();
  const draft = useDraft<FormValues>(key);
  const [typed, setTyped] = useState<FormValues>(() => draft.restored ?? {});
  const { save } = draft;
  const change = useCallback(
    (id: string, value: FieldValue) =>
      setTyped((before) => {
        const after = { ...before, [id]: value };
        save(after);
        return after;
      }),
    [save],
  );
  const values = useMemo(() => ({ ...toForm(definitions, stored), ...typed }), [definitions, stored, typed]);
  const problems = useMemo(() => {
    const found = definitions.map((fact) => [fact, problemOf(fact, values[fact.id])] as const);
    return Object.fromEntries(
      found.flatMap(([fact, problem]) =>
        problem ? [[fact.id, translate(problem, { max: fact.maxLength, length: String(values[fact.id]).length })]] : [],
      ),
    ) as Record<string, string>;
  }, [definitions, values, translate]);
  const facts = useMemo(() => changedFacts(definitions, values, stored), [definitions, values, stored]);
  const discard = useCallback(() => {
    draft.clear();
    setTyped({});
  }, [draft]);
  return { values, facts, change, problems, draft, discard };
}

/** Only what differs from what is kept: what others stated before is not stated a second time. */
function changedFacts(definitions: FactDefinition[], values: FormValues, stored: Facts): Facts {
  const before = toFacts(definitions, toForm(definitions, stored));
  const now = Object.entries(toFacts(definitions, values));
  return Object.fromEntries(now.filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(before[id])));
}
