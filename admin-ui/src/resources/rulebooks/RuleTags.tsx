import { Chip, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusTag } from '../../status/StatusTag';
import type { RuleDetail } from './ruleTypes';

const SHAPE = { block: 'blocked', warn: 'warn', info: 'info' } as const;

/** What kind of rule it is and how hard it binds; a step binds by its order and has no severity of its own. */
export function RuleTags({ rule }: { rule: RuleDetail }) {
  const translate = useTranslate();
  const severity = rule.otherwise ?? rule.severity;
  return (
    <Stack
      direction="row"
      spacing={1}
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', fontSize: '0.875rem', fontWeight: 400 }}
    >
      <Chip
        size="small"
        variant="outlined"
        label={translate(`rulebook.kind.${rule.kind}`, { _: translate('words.unlabelled') })}
      />
      {severity && <StatusTag kind={SHAPE[severity]}>{translate(`rulebook.severityShort.${severity}`)}</StatusTag>}
    </Stack>
  );
}
