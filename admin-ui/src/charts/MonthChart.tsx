import { useTheme } from '@mui/material/styles';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartTooltip } from './ChartTooltip';
import type { MonthAmount } from './series';

interface Props {
  months: MonthAmount[];
  summary: string;
}

/** One bar a month; the unit stands in the title of the card around it. */
export function MonthChart({ months, summary }: Props) {
  const { palette } = useTheme();
  const tick = { fontSize: 12, fill: palette.text.secondary };
  return (
    <div role="img" aria-label={summary} style={{ height: 220 }}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={months} margin={{ top: 8, right: 12, bottom: 4, left: 0 }}>
          <CartesianGrid stroke={palette.divider} vertical={false} />
          <XAxis dataKey="label" tick={tick} stroke={palette.divider} interval="preserveStartEnd" />
          <YAxis tick={tick} width={56} stroke={palette.divider} />
          <Tooltip content={<ChartTooltip />} cursor={{ fill: palette.action.hover }} isAnimationActive={false} />
          <Bar dataKey="amount" fill={palette.primary.main} maxBarSize={36} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
