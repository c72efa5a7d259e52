import { TableCell } from '@mui/material';
import { formatRatio } from '../format/ratio';
import type { Sums } from './reportReply';

const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?=\.|$))/g, ',');

/** The server rounded these for the workbook; here only separators are put in. */
export const figuresOf = ({ tenThousands, ratio }: Sums) => ({
  budget: grouped(tenThousands.budget),
  investedYear: grouped(tenThousands.investedYear),
  paidYear: grouped(tenThousands.paidYear),
  ratio: formatRatio(ratio),
  investedTotal: grouped(tenThousands.investedTotal),
  paidTotal: grouped(tenThousands.paidTotal),
});

export function FigureCells({ sums }: { sums: Sums }) {
  return Object.entries(figuresOf(sums)).map(([name, value]) => (
    <TableCell key={name} align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {value}
    </TableCell>
  ));
}
