import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDraft } from '../drafts/useDraft';
import { lengthOf } from '../format/typed';
import type { FactDefinition, Facts } from '../types';
import { type NewerValue, newerValues, settled, type Typed, typeInto, valuesOf } from './typed';
import { boundsOf, type FieldValue, type FormValues, problemOf, toFacts, toForm } from './values';

/**
 * The one store of a generated form: what is kept on the server, over it what was typed, as a draft on this machine.
 * What differs is derived from the values, and so is what somebody else changed meanwhile; until the person has chosen
 * between the two, the field counts as one with a problem.
 */
export function useFactForm(key: string, definitions: FactDefinition[], stored: Facts) {
  const translate = useTranslate();
  const draft = useDraft<Typed>(key);
  const [typed, setTyped] = useState<Typed>(() => draft.restored ?? {});
  const kept = useMemo(() => toForm(definitions, stored), [definitions, stored]);
  const { save } = draft;
  const put = useCallback(
    (next: (before: Typed) => Typed) =>
      setTyped((before) => {
        const after = next(before);
        save(after);
        return after;
      }),
    [save],
  );
  const change = useCallback(
    (id: string, value: FieldValue) => {
      const definition = definitions.find((one) => one.id === id);
      if (definition) put((before) => typeInto(definition, before, kept, value));
    },
    [put, definitions, kept],
  );
  const settle = useCallback(
    (newer: NewerValue, isMine: boolean) => put((before) => settled(newer, before, isMine)),
    [put],
  );
  const values = useMemo(() => valuesOf(definitions, typed, kept), [definitions, typed, kept]);
  const newer = useMemo(() => newerValues(definitions, typed, kept), [definitions, typed, kept]);
  const problems = useMemo(
    () => ({
      ...unreadable(definitions, values, translate),
      ...Object.fromEntries(newer.map(({ definition: { id } }) => [id, translate('draft.newer.problem')])),
    }),
    [definitions, values, newer, translate],
  );
  const facts = useMemo(() => changedFacts(definitions, values, kept), [definitions, values, kept]);
  const discard = useCallback(() => {
    draft.clear();
    setTyped({});
  }, [draft]);
  return { values, facts, change, problems, newer, settle, draft, discard };
}

function unreadable(
  definitions: FactDefinition[],
  values: FormValues,
  translate: ReturnType<typeof useTranslate>,
): Record<string, string> {
  const found = definitions.map((fact) => [fact, problemOf(fact, values[fact.id])] as const);
  return Object.fromEntries(
    found.flatMap(([fact, problem]) =>
      problem
        ? [
            [
              fact.id,
              translate(problem, { max: fact.maxLength, ...boundsOf(fact), length: lengthOf(String(values[fact.id])) }),
            ],
          ]
        : [],
    ),
  );
}

/** Only what differs from what is kept: what others stated before is not stated a second time. */
function changedFacts(definitions: FactDefinition[], values: FormValues, kept: FormValues): Facts {
  const before = toFacts(definitions, kept);
  const now = Object.entries(toFacts(definitions, values));
  return Object.fromEntries(now.filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(before[id])));
}
