/** Facts of the dictionary, without their derivations: those are compiled when every fact is known. */
import type { FactDefinition } from '../../engine/facts';
import { isQuantity } from '../../engine/input/range';
import type { Problem } from '../problem';
import { factId } from '../schema/atoms';
import { factSchema, type RawDerivation, type RawFact } from '../schema/facts';
import { readShape } from '../schema/read';
import type { Spot } from '../source';
import { readRange } from './range';

export interface FactDraft {
  definition: FactDefinition;
  derive?: { raw: RawDerivation; spot: Spot };
}

export function readFact(id: string, raw: unknown, spot: Spot, problems: Problem[]): FactDraft | undefined {
  if (!factId.safeParse(id).success) {
    problems.push(spot.problem(`“${id}”不是事实的标识`, '写作 组.名称，如 project.totalAmount', 'key'));
    return undefined;
  }
  const fact = readShape(factSchema, raw, spot, problems);
  if (!fact) return undefined;
  const faults = factFaults(id, fact);
  problems.push(...faults.map(([key, message, mend]) => spot.down(key).problem(message, mend)));
  if (faults.length > 0) return undefined;
  const { derive, least: _least, greatest: _greatest, ...rest } = fact;
  const range = readRange(fact, spot, problems);
  const definition = { id, ...rest, ...range, source: fact.source ?? (derive ? 'derived' : 'typed') };
  return { definition, ...(derive && { derive: { raw: derive, spot: spot.down('derive') } }) };
}

type Fault = [key: string, message: string, mend: string];

function factFaults(id: string, fact: RawFact): Fault[] {
  const faults: Fault[] = [];
  const listed = fact.type === 'choice' || fact.type === 'list';
  if (fact.type === 'money' && fact.unit !== '元') faults.push(['unit', `金额“${id}”没有写明单位`, '补上 unit: 元']);
  if (fact.type === 'date' && !fact.derive && fact.source !== 'derived' && fact.tense === undefined)
    faults.push([
      'type',
      `日期“${id}”没有写明是哪一种日子`,
      '补上 tense: past（已经发生的）、plan（计划的）或 limit（期限）',
    ]);
  if (fact.tense !== undefined && (fact.type !== 'date' || fact.derive))
    faults.push(['tense', `“${id}”不能写 tense`, '只有填写的或系统掌握的日期才写 tense']);
  if (fact.options && !listed)
    faults.push(['options', `“${id}”是 ${fact.type} 型，不能有选项`, '改为 choice 或 list，或删去 options']);
  if (listed && !fact.options && (fact.source ?? 'typed') === 'typed')
    faults.push(['type', `“${id}”是 ${fact.type} 型却没有选项`, '补上 options: [{ value: …, label: … }]']);
  if (fact.source === 'derived' && !fact.derive)
    faults.push(['source', `“${id}”是推算的却没有 derive`, '补上 derive，或改为 typed、known']);
  if (fact.derive && fact.source !== undefined && fact.source !== 'derived')
    faults.push(['source', `“${id}”有 derive，来源却写了 ${fact.source}`, '改为 source: derived']);
  if ((fact.least ?? fact.greatest) !== undefined && !isQuantity(fact.type))
    faults.push(['type', `“${id}”是 ${fact.type} 型，没有大小`, '只有 money、ratio、count 可以写 least、greatest']);
  if (fact.unique && (fact.type !== 'text' || fact.kept !== 'project'))
    faults.push([
      'unique',
      `“${id}”不能要求不重复`,
      '只有存于项目的文字（type: text, kept: project）可以写 unique: true',
    ]);
  if (fact.lists && fact.kept !== 'project')
    faults.push(['lists', `“${id}”不存于项目，不能列入项目的清单`, '只有 kept: project 的事实可以写 lists']);
  const values = fact.options?.map((option) => option.value) ?? [];
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) faults.push(['options', `“${id}”的选项“${twice}”写了两次`, '删去一个']);
  return faults;
}
