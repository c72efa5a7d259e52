import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { mayDo } from '../../providers/access';
import { useMe } from '../../providers/useMe';
import { StatementLine } from './RuleStatements';
import type { RuleDetail } from './ruleTypes';
import { screensOf } from './screens';
import type { Words } from './sentences/words';

/** Where in the product one meets the rule; only what the reader may open. */
export function RuleScreens({ rule, words }: { rule: RuleDetail; words: Words }) {
  const translate = useTranslate();
  const me = useMe();
  const screens = screensOf(rule).filter(({ resource }) => me && mayDo(me, resource, 'list'));
  if (screens.length === 0) return null;
  return (
    <StatementLine heading={words.say('rulebook.heading.screen')}>
      {screens.map(({ path, label }, place) => (
        <span key={path}>
          {place > 0 && '、'}
          <Link component={RouterLink} to={path}>
            {translate(label)}
          </Link>
        </span>
      ))}
    </StatementLine>
  );
}
