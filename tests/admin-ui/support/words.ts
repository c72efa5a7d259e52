/** The screens' own Chinese without a browser: labels of a rulebook and the sentences of the interface. */
import { findings } from '../../../admin-ui/src/i18n/zh/findings';
import { process as flow } from '../../../admin-ui/src/i18n/zh/process';
import { rulebook as rulebookWords } from '../../../admin-ui/src/i18n/zh/rulebook';
import { shell } from '../../../admin-ui/src/i18n/zh/shell';
import { status } from '../../../admin-ui/src/i18n/zh/status';
import { labelsOf } from '../../../admin-ui/src/providers/labels';
import type { RulebookText } from '../../../admin-ui/src/resources/rulebooks/ruleTypes';
import type { Words } from '../../../admin-ui/src/resources/rulebooks/sentences/words';
import type { FactDefinition, RulebookDetail } from '../../../admin-ui/src/types';

const zh: Record<string, unknown> = { ...shell, rulebook: rulebookWords, status, process: flow, findings };

/** As the interface interpolates; a key nobody has written comes back as it is, and shows. */
export function say(key: string, parts: Record<string, unknown> = {}): string {
  let found: unknown = zh;
  let rest = key;
  while (rest !== '' && typeof found === 'object' && found !== null) {
    const level = found as Record<string, unknown>;
    // a key may itself hold a dot or a hyphen: the longest that fits
    const name = Object.keys(level)
      .filter((one) => rest === one || rest.startsWith(`${one}.`))
      .sort((a, b) => b.length - a.length)[0];
    if (name === undefined) break;
    found = level[name];
    rest = rest.slice(name.length + 1);
  }
  const text = rest === '' && typeof found === 'string' ? found : (parts._ ?? key);
  return String(text).replace(/%\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? ''));
}

export function wordsFor(rulebook: RulebookText, facts: Record<string, FactDefinition>): Words {
  const titles = new Map(rulebook.rules.map((rule) => [rule.id, rule.title]));
  const labels = labelsOf(rulebook as unknown as RulebookDetail, facts);
  return { say, labels, facts, readings: rulebook.readings, ruleTitle: (id) => titles.get(id) ?? id };
}
