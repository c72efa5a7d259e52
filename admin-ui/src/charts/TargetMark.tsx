interface Props {
  /** Given by recharts when it draws the mark. */
  cx?: number;
  cy?: number;
  fill: string;
  ink: string;
  label: string;
}

/** A diamond, so that a target is told from a reading without colour. */
export function TargetMark({ cx = 0, cy = 0, fill, ink, label }: Props) {
  return (
    <g>
      <path d={`M${cx} ${cy - 7}L${cx + 7} ${cy}L${cx} ${cy + 7}L${cx - 7} ${cy}Z`} fill={fill} />
      {label && (
        <text x={cx} y={cy - 12} textAnchor="middle" fontSize={12} fill={ink}>
          {label}
        </text>
      )}
    </g>
  );
}
