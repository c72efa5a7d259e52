import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';

interface Props {
  /** Both given by recharts. */
  active?: boolean;
  payload?: readonly { payload?: { text?: string } }[];
}

/** The sentence the row brings along; nothing is worded or computed here. */
export function ChartTooltip({ active, payload }: Props) {
  const text = payload?.[0]?.payload?.text;
  if (!active || !text) return null;
  return (
    <Paper variant="outlined" sx={{ px: 1.5, py: 0.75, maxWidth: 280 }}>
      {text.split('；').map((line) => (
        <Typography key={line} variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {line}
        </Typography>
      ))}
    </Paper>
  );
}
