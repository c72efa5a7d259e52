/** A form on paper: its fields by group with what was stated, blanks left for the pen, and the lines to sign. */
import type { FactDefinition } from '../engine/facts';
import { heightFor } from '../spreadsheet/heights';
import { cell, type SheetDescription, type SheetRow } from '../spreadsheet/sheet';
import { type Stated, wordsOfFact } from './fact-columns';

export interface FormHead {
  title: string;
  unit: string;
  number: string;
  /** Which regulation asks for the paper. */
  basis: string;
  taken: string;
}

/** Group, label, value. */
const WIDTHS = [14, 26, 56];
const OTHER_GROUP = '其他';

function groupsOf(fields: FactDefinition[]): [string, FactDefinition[]][] {
  const groups = new Map<string, FactDefinition[]>();
  for (const field of fields) {
    const group = field.group ?? OTHER_GROUP;
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  return [...groups];
}

/** The group's name stands beside its fields, over all their rows. */
function groupRows(group: string, fields: FactDefinition[], stated: Stated): SheetRow[] {
  return fields.map((field, index) => {
    const value = wordsOfFact(field, stated[field.id]);
    return {
      height: heightFor([field.label, value], WIDTHS.slice(1), 24),
      cells: [
        index === 0 ? cell(group, 'head', 1, fields.length) : null,
        cell(field.label, 'text'),
        cell(value, 'text'),
      ],
    };
  });
}

export function formLayout(head: FormHead, fields: FactDefinition[], stated: Stated): SheetDescription {
  const all = WIDTHS.length;
  return {
    name: '表格',
    widths: WIDTHS,
    print: { orientation: 'portrait', repeat: [1, 1] },
    rows: [
      { height: 34, cells: [cell(head.title, 'title', all)] },
      { height: 22, cells: [cell(`申报单位：${head.unit}`, 'plain', 2), cell(`项目编号：${head.number}`, 'plain')] },
      ...groupsOf(fields).flatMap(([group, own]) => groupRows(group, own, stated)),
      {
        height: 40,
        cells: [
          cell('申报单位（盖章）：', 'plain', 2),
          cell('负责人：                经办人：                日期：', 'plain'),
        ],
      },
      { height: 20, cells: [cell(`依据：${head.basis}；${head.taken}`, 'note', all)] },
    ],
  };
}
