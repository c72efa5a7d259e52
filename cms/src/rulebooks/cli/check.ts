/** `npm run rulebook -- check [config]`: what is wrong with the rulebooks; exit 1 when anything is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems, loadCalendar, loadFacts, loadRulebooks } from '..';
import { adviceOn } from '../check/advice';
import { unstatable } from '../check/unstatable';

/** `file:line` of a rule: a rulebook that was read no longer knows where its rules stand. */
function placeOf(folder: string, rule: string): string {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    const line = lines.findIndex((text) => /\bid: ([^\s,}]+)/.exec(text)?.[1] === rule);
    if (line >= 0) return `${join(folder, name)}:${line + 1}`;
  }
  return folder;
}

export function check([configDir = 'config']: string[]): number {
  const { rulebooks, problems: faults } = loadRulebooks(configDir);
  const problems = [...faults, ...loadCalendar(configDir).problems];
  const common = Object.keys(loadFacts(configDir).facts);
  for (const rulebook of rulebooks) {
    const { folder, id, version, rules, procedures, facts } = rulebook;
    const name = folder === id ? `${id}@${version}` : `${folder}（${id}@${version}）`;
    console.log(`${name}：${rules.length} 条规则，${procedures.length} 个流程`);
    const own = Object.keys(facts).filter((fact) => !common.includes(fact));
    for (const advice of adviceOn(rulebook, own)) console.log(`  提示：${advice}`);
    for (const { rule, fact } of unstatable(rulebook)) {
      const lost = `“${fact.label}”（${fact.id}）申报时留空的，到此已无处填写`;
      const mend = '写进某一环节的 form，或者在环节上先作要求';
      console.log(`  警告：${placeOf(join(configDir, 'rulebooks', folder), rule)} ${rule}：${lost}：${mend}`);
    }
  }
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n共 ${problems.length} 处问题`);
  else console.log(rulebooks.length > 0 ? '没有发现问题。' : `${configDir}/rulebooks 下还没有办法。`);
  return problems.length > 0 ? 1 : 0;
}

if (require.main === module) process.exitCode = check(process.argv.slice(2));
