import type { Ink } from './ink';
import type { LegendEntry } from './legend';

export function LegendRow({ entry, ink }: { entry: LegendEntry; ink: Ink }) {
  return (
    <g transform={`translate(${entry.x} ${entry.y})`}>
      <Sign entry={entry} ink={ink} />
      <text x={22} y={0} fontSize={12} fill={ink.quiet}>
        {entry.label}
      </text>
    </g>
  );
}

function Sign({ entry, ink }: { entry: LegendEntry; ink: Ink }) {
  if (entry.form === 'back')
    return <path d="M16 -4H4m0 -4l-4 4l4 4z" fill={ink.back} stroke={ink.back} strokeDasharray="5 3" />;
  if (entry.form === 'conditional')
    return <rect x={0} y={-10} width={16} height={11} rx={2} fill="none" stroke={ink.hairline} strokeDasharray="3 2" />;
  return <rect x={4} y={-11} width={6} height={13} rx={2} fill={ink.bodies[(entry.color ?? 0) % ink.bodies.length]} />;
}
