import type { Basis } from '../facts/basis';
import type { FactDefinition, RulebookDetail } from '../types';

export interface ContractFacts {
  definitions: FactDefinition[];
  required: Record<string, Basis>;
}

/** What the regulation wants to know of a contract when it is registered; amount and parties have fields of their own. */
export function contractFacts(
  rulebook: Pick<RulebookDetail, 'procedures'> | undefined,
  dictionary: Record<string, FactDefinition>,
): ContractFacts {
  const beginning = rulebook?.procedures.find(({ subject }) => subject === 'contract')?.beginning;
  return {
    definitions: (beginning?.facts ?? []).flatMap((id) => dictionary[id] ?? []),
    required: beginning?.required ?? {},
  };
}
