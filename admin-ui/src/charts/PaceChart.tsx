import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartTooltip } from './ChartTooltip';
import { PaceLegend } from './PaceLegend';
import { axisTop, paceRows } from './paceRows';
import type { PacePoint, PaceTarget, PaceWords } from './series';
import { TargetMark } from './TargetMark';
import { dayOfYear, LAST_DAY, monthNumber, monthStarts } from './yearAxis';

interface Props {
  year: number;
  asOf: string;
  points: PacePoint[];
  targets: PaceTarget[];
  /** What the picture says, for who does not see it. */
  summary: string;
  words: PaceWords;
}

const percent = (value: number) => `${Math.round(value * 100)}%`;

/** Cumulative share of the year's target against the steps it has to reach. Solid with dots is done, dashed with diamonds is due. */
export function PaceChart({ year, asOf, points, targets, summary, words }: Props) {
  const { palette } = useTheme();
  const narrow = useMediaQuery('(max-width:600px)');
  const rows = paceRows(points, targets);
  const tick = { fontSize: 12, fill: palette.text.secondary };
  const months = monthStarts(year);
  return (
    <figure style={{ margin: 0 }}>
      <div role="img" aria-label={summary} style={{ height: narrow ? 240 : 300 }}>
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={rows} margin={{ top: 24, right: narrow ? 12 : 88, bottom: 4, left: 0 }}>
            <CartesianGrid stroke={palette.divider} vertical={false} />
            <XAxis
              dataKey="day"
              type="number"
              domain={[0, LAST_DAY]}
              ticks={narrow ? months.filter((_, index) => index % 3 === 0) : months}
              tickFormatter={(day: number) => `${monthNumber(year, day)}${words.month}`}
              tick={tick}
              stroke={palette.divider}
            />
            <YAxis
              domain={[0, axisTop(rows)]}
              tickFormatter={percent}
              tick={tick}
              width={48}
              stroke={palette.divider}
            />
            <Tooltip content={<ChartTooltip />} isAnimationActive={false} />
            {asOf.startsWith(String(year)) && (
              <ReferenceLine
                x={dayOfYear(asOf)}
                stroke={palette.text.disabled}
                strokeDasharray="1 4"
                label={{ value: words.asOf, position: 'top', fontSize: 12, fill: palette.text.secondary }}
              />
            )}
            <Line
              dataKey="target"
              type="stepBefore"
              stroke={palette.warning.dark}
              strokeWidth={1.5}
              strokeDasharray="6 4"
              dot={false}
              activeDot={false}
              connectNulls
              isAnimationActive={false}
            />
            <Line
              dataKey="ratio"
              type="linear"
              stroke={palette.primary.main}
              strokeWidth={2.5}
              dot={{ r: 3.5, fill: palette.primary.main }}
              connectNulls
              isAnimationActive={false}
            />
            {targets.map((target) => (
              <ReferenceDot
                key={target.by}
                x={dayOfYear(target.by)}
                y={target.ratio}
                shape={
                  <TargetMark
                    tone={palette.warning.dark}
                    label={narrow ? '' : target.label}
                    ink={palette.text.primary}
                  />
                }
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <PaceLegend done={words.done} due={targets.length > 0 ? words.due : undefined} />
    </figure>
  );
}
