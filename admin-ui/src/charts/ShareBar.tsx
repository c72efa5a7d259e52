import { useTheme } from '@mui/material/styles';

interface Props {
  /** A share; 0.5 is 50%. */
  value: number;
  /** Where the mark stands; none without a target. */
  target?: number;
  label: string;
}

const WIDTH = 120;
const HEIGHT = 14;

const hatches = (filled: number) => Array.from({ length: Math.floor(filled / 5) }, (_, index) => index * 5);

/** A bar inside a table cell with a tick at the target; hatched while it is below, so that colour is not needed. */
export function ShareBar({ value, target, label }: Props) {
  const { palette } = useTheme();
  const isBelow = target !== undefined && value < target;
  const filled = Math.min(Math.max(value, 0), 1) * WIDTH;
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label} style={{ verticalAlign: 'middle' }}>
      <rect x={0} y={4} width={WIDTH} height={6} fill={palette.action.hover} />
      <rect
        x={0}
        y={4}
        width={filled}
        height={6}
        fill={isBelow ? 'none' : palette.primary.main}
        stroke={palette.primary.main}
      />
      {isBelow && hatches(filled).map((x) => <path key={x} d={`M${x} 10L${x + 5} 4`} stroke={palette.primary.main} />)}
      {target !== undefined && (
        <path d={`M${Math.min(target, 1) * WIDTH} 0V${HEIGHT}`} stroke={palette.text.primary} strokeWidth={2} />
      )}
    </svg>
  );
}
