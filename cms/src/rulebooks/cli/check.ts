/** `npm run rulebook -- check [config]`: what is wrong with the rulebooks; exit 1 when anything is. */
import { formatProblems, loadCalendar, loadFacts, loadRulebooks } from '..';
import { adviceOn } from '../check/advice';

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
  }
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n共 ${problems.length} 处问题`);
  else console.log(rulebooks.length > 0 ? '没有发现问题。' : `${configDir}/rulebooks 下还没有办法。`);
  return problems.length > 0 ? 1 : 0;
}

if (require.main === module) process.exitCode = check(process.argv.slice(2));
