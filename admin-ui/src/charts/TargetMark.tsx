interface Props {
  /** Given by recharts when it draws the mark. */
  cx?: number;
  cy?: number;
  /** Not `fill`: recharts hands its own to whatever it draws. */
  tone: string;
  ink: string;
  label: string;
}

/** A diamond, so that a target is told from a reading without colour. */
export function TargetMark({ cx = 0, cy = 0, tone, ink, label }: Props) {
  return (
    <g>
      <path d={`M${cx} ${cy - 7}L${cx + 7} ${cy}L${cx} ${cy + 7}L${cx - 7} ${cy}Z`} fill={tone} />
      {label && (
        <text x={cx + 4} y={cy - 12} textAnchor="end" fontSize={12} fill={ink}>
          {label}
        </text>
      )}
    </g>
  );
}
