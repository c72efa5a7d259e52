import type { Basis } from '../facts/basis';
import type { FactDefinition, RulebookDetail, RulebookProcedure } from '../types';
import type { SubjectKind } from './subjectKinds';

export interface FirstForm {
  procedure: RulebookProcedure | undefined;
  article: string | undefined;
  /** What creating it does at once, in the words of the regulation; undefined where the product has a word of its own. */
  verb: string | undefined;
  definitions: FactDefinition[];
  /** Facts a rule asks for in any case, with its article. */
  required: Record<string, Basis>;
  rule: string | undefined;
}

/** What is asked when the thing is created: what the server asks there. */
export function firstForm(
  rulebook: RulebookDetail | undefined,
  kind: SubjectKind,
  dictionary: Record<string, FactDefinition>,
  chosen?: string,
): FirstForm {
  const candidates = rulebook?.procedures.filter((one) => one.subject === kind.subject) ?? [];
  const procedure = candidates.find((one) => one.id === chosen) ?? candidates[0];
  const beginning = procedure?.beginning;
  return {
    procedure,
    verb: kind.hasOwnWord ? undefined : beginning?.title,
    article: beginning?.article,
    rule: beginning?.rule,
    definitions: (beginning?.facts ?? []).flatMap((id) => (dictionary[id]?.source === 'typed' ? [dictionary[id]] : [])),
    required: beginning?.required ?? {},
  };
}
