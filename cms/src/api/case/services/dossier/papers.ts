/** The papers a case asks for and what was handed in for each: the bundle as it goes to whoever decides. */
import type { Column } from '../../../../export/columns';
import type { Section } from '../../../../export/pages';
import type { Row } from '../../../../read/query';
import { type CaseView, headOf } from './steps';

const text = (label: string, field: string, width?: number): Column => ({
  label,
  kind: 'text',
  width,
  value: (row) => String(row[field] ?? ''),
});

const COLUMNS: Column[] = [
  text('材料', 'label', 30),
  text('依据', 'article', 22),
  text('要求', 'required', 12),
  text('情况', 'present', 10),
  text('文件', 'files', 46),
];

const filesOf = (kind: string, materials: Row[]): string =>
  materials
    .filter((row) => row.kind === kind)
    .map(({ filename, uploadedOn }) => `${String(filename)}（${String(uploadedOn)}）`)
    .join('\n');

/** Kinds asked for by the steps that are not left out. */
export function papersAsked({ steps }: CaseView) {
  const asked = steps.filter(({ state }) => state !== 'skipped').flatMap(({ papers }) => papers);
  return new Map(asked.map((paper) => [paper.id, paper]));
}

export function paperSections(view: CaseView, materials: Row[]): Section[] {
  const papers = papersAsked(view);
  if (papers.size === 0) return [];
  const rows = [...papers.values()].map(({ id, label, article, required, present }) => ({
    label,
    article,
    required: required ? '必须提交' : '可提交',
    present: present ? '已提交' : '未提交',
    files: filesOf(id, materials),
  }));
  return [{ title: `${headOf(view)}应交材料`, table: { columns: COLUMNS, rows } }];
}
