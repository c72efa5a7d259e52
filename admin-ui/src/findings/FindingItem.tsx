import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusTag } from '../status/StatusTag';
import type { StatusKind } from '../status/shapes';
import type { Finding } from '../types';
import { type Weight, weightOf } from './orderFindings';
import { RuleReference } from './RuleReference';
import { useWording } from './useWording';

/** Colour, bar, shape and word: three of them work without colour. */
const LOOK: Record<Weight, { kind: StatusKind; border: string; color: string }> = {
  block: { kind: 'blocked', border: '4px solid', color: 'error.main' },
  missing: { kind: 'blocked', border: '4px dashed', color: 'error.main' },
  warn: { kind: 'warn', border: '4px double', color: 'warning.main' },
  info: { kind: 'info', border: '2px dotted', color: 'info.main' },
  satisfied: { kind: 'done', border: '1px solid', color: 'success.main' },
};

export function FindingItem({ finding, withGrounds = false }: { finding: Finding; withGrounds?: boolean }) {
  const translate = useTranslate();
  const wording = useWording();
  const weight = weightOf(finding);
  const look = LOOK[weight];
  const isApart = finding.outcome === 'not-applicable';
  const wayOut = wording.wayOut(finding);
  return (
    <Box sx={{ borderLeft: look.border, borderColor: look.color, pl: 1.5, py: 0.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <StatusTag kind={isApart ? 'skipped' : look.kind}>
          {translate(isApart ? 'findings.apart' : `findings.${weight}`)}
        </StatusTag>
        <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
          {finding.title}
        </Typography>
        <Typography component="span" variant="caption">
          <RuleReference rule={finding.rule} article={finding.article} />
        </Typography>
      </Box>
      {(withGrounds ? wording.grounds(finding) : wording.reasons(finding)).map((sentence) => (
        <Typography key={sentence} variant="body2">
          {sentence}
        </Typography>
      ))}
      <Missing finding={finding} names={wording.missing(finding)} />
      {wayOut && (
        <Typography variant="body2" color="textSecondary">
          {wayOut}
        </Typography>
      )}
    </Box>
  );
}

function Missing({ finding, names }: { finding: Finding; names: string[] }) {
  const translate = useTranslate();
  if (finding.outcome !== 'undetermined') return null;
  return (
    <Typography variant="body2">
      {names.length > 0
        ? translate('findings.missingFacts', { facts: names.join('、') })
        : translate('findings.undetermined')}
    </Typography>
  );
}
