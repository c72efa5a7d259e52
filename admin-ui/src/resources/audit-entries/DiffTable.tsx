import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { displayFact } from '../../facts/displayFact';
import { formatYuan } from '../../format/money';
import { EmptyState } from '../../layout/EmptyState';
import { PlainTable } from '../../lists/PlainTable';
import { useFacts } from '../../providers/useRulebook';
import type { FactValue } from '../../types';
import type { AuditEntry } from './auditTypes';
import { type Difference, differencesOf } from './differences';

/** Columns that carry fen. */
const isMoney = (field: string) =>
  /(^|\.)(amount|totalAmount|totalBudget|baselineAmount|added|removed|invested\w+|paid(Year|Total)?)$/.test(field);

/** Which family of words a coded column is told in. */
const FAMILIES: Record<string, string[]> = {
  state: ['status.subject', 'status.case', 'plan.state', 'plan.entryState'],
  stage: ['status.stage'],
  result: ['status.result'],
  role: ['system.role'],
};

function codeText(field: string, code: string, translate: ReturnType<typeof useTranslate>): string {
  const words = (FAMILIES[field] ?? []).map((family) => translate(`${family}.${code}`, { _: '' }));
  return words.find((word) => word !== '') ?? code;
}

/** What stood before and what stands after, field by field; facts under their labels of the dictionary. */
export function DiffTable({ entry }: { entry: AuditEntry }) {
  const translate = useTranslate();
  const facts = useFacts();
  const rows = differencesOf(entry.before, entry.after);
  const say = (key: string) => translate(`audit.diff.${key}`);
  const factIn = (field: string) => facts[field.replace(/^facts\./, '')];
  const label = ({ field }: Difference) =>
    factIn(field)?.label ?? translate(`audit.fields.${field.split('.')[0]}`, { _: translate('audit.fields.other') });
  const shown = (field: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return say('blank');
    const fact = factIn(field);
    if (fact) return displayFact(fact, value as FactValue, 'fen');
    if (typeof value === 'boolean') return translate(value ? 'words.yes' : 'words.no');
    if (isMoney(field)) return `${formatYuan(String(value))} ${translate('words.yuan')}`;
    if (typeof value === 'object') return JSON.stringify(value);
    return codeText(field, String(value), translate);
  };
  const cell = (field: string, value: unknown) => (
    <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere' }}>
      {shown(field, value)}
    </Typography>
  );
  return (
    <PlainTable
      rows={rows}
      caption={say('title')}
      columns={[
        { source: 'field', label: say('field'), primary: true, render: label },
        { source: 'before', label: say('before'), render: (row) => cell(row.field, row.before) },
        { source: 'after', label: say('after'), render: (row) => cell(row.field, row.after) },
      ]}
      empty={<EmptyState title={say('none')} />}
    />
  );
}
