/** The real rulebooks as the server shows them, with the words to read them by. */
import { join } from 'node:path';
import type { RulebookText } from '../../../admin-ui/src/resources/rulebooks/ruleTypes';
import type { Words } from '../../../admin-ui/src/resources/rulebooks/sentences/words';
import type { FactDefinition } from '../../../admin-ui/src/types';
import { shownRulebook } from '../../../cms/src/api/rulebook/services/shown';
import { formatProblems, loadRulebooks } from '../../../cms/src/rulebooks';
import { wordsFor } from './words';

export interface Shelved {
  rulebook: RulebookText;
  words: Words;
}

export function shelf(): Shelved[] {
  const { rulebooks, problems } = loadRulebooks(join(__dirname, '../../../config'));
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return rulebooks.map((loaded) => {
    const rulebook = JSON.parse(JSON.stringify(shownRulebook(loaded))) as RulebookText;
    return { rulebook, words: wordsFor(rulebook, loaded.facts as Record<string, FactDefinition>) };
  });
}
