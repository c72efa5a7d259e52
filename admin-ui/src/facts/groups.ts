import type { FactDefinition } from '../types';

/** The order in which a clerk thinks; groups a rulebook adds come after. */
const ORDER = ['基本情况', '依据与必要性', '内容与规模', '资金', '数据资源', '安全与密码', '材料'];

export interface FactGroup {
  title: string;
  facts: FactDefinition[];
}

export function groupsOf(definitions: FactDefinition[], otherwise: string): FactGroup[] {
  const groups = new Map<string, FactDefinition[]>();
  for (const fact of definitions) {
    const title = fact.group ?? otherwise;
    groups.set(title, [...(groups.get(title) ?? []), fact]);
  }
  const rank = (title: string) => (ORDER.indexOf(title) + ORDER.length + 1) % (ORDER.length + 1);
  return [...groups].map(([title, facts]) => ({ title, facts })).sort((a, b) => rank(a.title) - rank(b.title));
}

/** Where a group's heading and a fact's field are on the page, for the side list and the list of errors. */
export const anchorOf = (name: string) => `field-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
