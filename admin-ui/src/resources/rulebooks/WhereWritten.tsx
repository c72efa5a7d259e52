import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Panel } from '../../layout/Panel';
import { StatementLine } from './RuleStatements';
import type { RulebookText, RuleDetail } from './ruleTypes';

/** `<jurisdiction>/change.yaml:12` → the file of the rule, and the file of its cases beside it. */
export function WhereWritten({ rule, rulebook }: { rule: RuleDetail; rulebook: RulebookText }) {
  const translate = useTranslate();
  if (!rule.source) return null;
  const [file = '', line] = rule.source.split(':');
  const topic = file.split('/').at(-1) ?? '';
  return (
    <Panel>
      <StatementLine heading={translate('rulebook.heading.source')}>
        config/rulebooks/{file}
        {line && `:${line}`}
      </StatementLine>
      <StatementLine heading={translate('rulebook.heading.proof')}>
        tests/rulebooks/{rulebook.jurisdiction}/{topic}
      </StatementLine>
      <Typography variant="caption" color="textSecondary">
        {translate('rulebook.sourceHelp')}
      </Typography>
    </Panel>
  );
}
