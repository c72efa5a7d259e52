import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ShareBar } from '../charts/ShareBar';
import { formatWan } from '../format/money';
import { formatRatio } from '../format/ratio';
import { EmptyState } from '../layout/EmptyState';
import type { Column } from '../lists/column';
import { PlainTable } from '../lists/PlainTable';
import type { Execution, UnitFigure } from './executionReply';
import { questionsOf } from './question';
import { wholeRatio } from './useAnswer';

interface Props {
  execution: Execution;
  /** Drill down to one unit. */
  onUnit: (department: string) => void;
}

type Row = UnitFigure & { id: string };

/** All units together, as the last row. */
const TOTAL = 'total';

function rowsOf(execution: Execution, label: string): Row[] {
  const units = execution.units.map((unit) => ({ ...unit, id: unit.department.documentId }));
  if (units.length < 2) return units;
  const { budget, executed, ratio } = execution;
  const shortfall = questionsOf(execution)[0]?.target.shortfall ?? null;
  return [...units, { id: TOTAL, department: { documentId: TOTAL, name: label }, budget, executed, ratio, shortfall }];
}

export function UnitsTable({ execution, onUnit }: Props) {
  const translate = useTranslate();
  const head = (key: string) => translate(`execution.units.${key}`);
  const target = questionsOf(execution)[0]?.target.ratio;
  const barLabel = (ratio: number | null) =>
    translate('execution.units.bar', {
      ratio: formatRatio(ratio),
      target: target === undefined ? '' : wholeRatio(target),
    });
  const against: Column<Row>[] = [
    {
      source: 'bar',
      label: head('against'),
      render: (row) => <ShareBar value={row.ratio ?? 0} target={target} label={barLabel(row.ratio)} />,
    },
    { source: 'shortfall', label: head('shortfall'), align: 'right', render: (row) => formatWan(row.shortfall) },
  ];
  const columns: Column<Row>[] = [
    { source: 'unit', label: head('unit'), primary: true, render: (row) => <UnitName row={row} onUnit={onUnit} /> },
    { source: 'budget', label: head('budget'), align: 'right', render: (row) => formatWan(row.budget) },
    { source: 'executed', label: head('executed'), align: 'right', render: (row) => formatWan(row.executed) },
    { source: 'ratio', label: head('ratio'), align: 'right', render: (row) => formatRatio(row.ratio) },
    ...(target === undefined ? [] : against),
  ];
  return (
    <PlainTable
      columns={columns}
      rows={rowsOf(execution, head('total'))}
      caption={head('title')}
      empty={<EmptyState title={head('empty')} />}
    />
  );
}

function UnitName({ row: { id, department }, onUnit }: { row: Row; onUnit: Props['onUnit'] }) {
  if (id === TOTAL) return <b>{department.name}</b>;
  return (
    <Link component="button" type="button" variant="body2" sx={{ textAlign: 'left' }} onClick={() => onUnit(id)}>
      {department.name}
    </Link>
  );
}
