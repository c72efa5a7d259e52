/** `npx tsx cms/src/rulebooks/cli/check.ts [config]`: prints what is wrong with the rulebooks; exit 1 when anything is. */
import { formatProblems, loadCalendar, loadRulebooks } from '..';

const configDir = process.argv[2] ?? 'config';
const { rulebooks, problems: faults } = loadRulebooks(configDir);
const problems = [...faults, ...loadCalendar(configDir).problems];
for (const { id, version, rules, procedures } of rulebooks)
  console.log(`${id}@${version}：${rules.length} 条规则，${procedures.length} 个流程`);
if (problems.length > 0) {
  console.error(`${formatProblems(problems)}\n共 ${problems.length} 处问题`);
  process.exitCode = 1;
}
