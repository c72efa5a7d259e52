/** `npm run rulebook -- <verb>`: all a rule author does at the command line. Exit 0 fine, 1 something to mend, 2 misuse. */
import { suggestion } from '../suggest';
import { Misuse } from './arguments';
import { check } from './check';
import { coverage } from './coverage';
import { EXPLAIN_USAGE, explain } from './explain';
import { create } from './new';
import { schema } from './schema';

const VERBS: Record<string, (args: string[]) => number> = { check, coverage, explain, new: create, schema };

const USAGE = [
  '用法：npm run rulebook -- <命令>',
  '  check [配置目录]                                      检查办法、事实字典和日历，指出文件、行、列、错在何处、如何改正',
  '  coverage [办法]                                       逐行核对：规范要点有无条款、有无成立的案例',
  '  coverage [办法] --http                                接口测试之后：哪些要点经由接口被看到符合、不符合',
  ...EXPLAIN_USAGE.map((line) => `  ${line}`),
  '  new <办法> --label 名称 --prefix XX [--level county]  照模板新建一部办法，连同案例和规范要点清单',
  '  new <办法>-<年份> --from <办法>                        另立一个版本，从上一版本开始改',
  '  schema                                                重写编辑器用的 JSON Schema',
  '选项：--config 配置目录（默认 config）  --tests 案例目录（默认 tests/rulebooks）',
  '写法见 config/README.md。',
].join('\n');

function run([verb, ...args]: string[]): number {
  if (verb === undefined || verb === 'help' || verb === '--help') {
    console.log(USAGE);
    return verb === undefined ? 2 : 0;
  }
  const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!act) throw new Misuse(`没有命令“${verb}”。${suggestion(verb, Object.keys(VERBS))}\n${USAGE}`);
  return act(args);
}

// whoever reads only the first lines (`| head`) has seen enough
process.stdout.on('error', () => process.exit());
try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
