import { Button, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { ReadRulebook } from '../../providers/readRulebook';
import { versionQuery } from '../../providers/versionQuery';
import { articleOfRule, chaptersOf } from './chapters';
import { RuleFacts } from './RuleFacts';
import { RuleLine } from './RuleLine';
import { RuleScreens } from './RuleScreens';
import { RuleStatements, StatementLine } from './RuleStatements';
import { RuleTags } from './RuleTags';
import type { RulebookText, RuleDetail } from './ruleTypes';
import { useWords } from './sentences/useWords';
import type { Words } from './sentences/words';
import { useRulebookText } from './useRulebookText';
import { WhereWritten } from './WhereWritten';

/** Refusals of the product itself: sums that must hold whatever a regulation says. */
const PRODUCT = 'product.';

/** Where every refusal leads: what the rule asks, when, how hard it binds, in its article; where it is done, written and proved. */
export default function RulePage() {
  const { id = '', ruleId } = useParams();
  const version = useSearchParams()[0].get('version') ?? undefined;
  const home = useMemo(() => ({ id, version }), [id, version]);
  const read = useRulebookText(id, version);
  return (
    <ReadRulebook.Provider value={home}>
      <Await query={read} value={read.value} rows={10}>
        {(rulebook) => <OneRule rulebook={rulebook} ruleId={ruleId ?? ''} version={version} />}
      </Await>
    </ReadRulebook.Provider>
  );
}

function OneRule({ rulebook, ruleId, version }: { rulebook: RulebookText; ruleId: string; version?: string }) {
  const translate = useTranslate();
  const { words, query } = useWords(rulebook);
  const rule = rulebook.rules.find((one) => one.id === ruleId);
  const back = (
    <Button component={RouterLink} to={`/rulebooks/${rulebook.id}/show${versionQuery(version)}#${rule ? ruleId : ''}`}>
      {translate('rulebook.back')}
    </Button>
  );
  if (!rule) {
    const key = ruleId.startsWith(PRODUCT) ? 'rulebook.productRule' : 'rulebook.missingRule';
    return <EmptyState title={translate(key)} action={back} />;
  }
  const chapter = chaptersOf({ ...rulebook, rules: [rule] }, '')[0]?.title ?? '';
  const lead = [
    rulebook.title,
    version && `${translate('rulebook.identity.version')} ${version}`,
    chapter,
    rule.article,
  ];
  return (
    <Page title={rule.title} lead={lead.filter(Boolean).join(' · ')} action={back}>
      <Await query={query} value={words} rows={8}>
        {(ready) => (
          <Stack spacing={2}>
            <RuleBody rule={rule} words={ready} />
            <RuleFacts rule={rule} words={ready} />
            <Neighbours rule={rule} rulebook={rulebook} words={ready} />
            <WhereWritten rule={rule} rulebook={rulebook} />
          </Stack>
        )}
      </Await>
    </Page>
  );
}

function RuleBody({ rule, words }: { rule: RuleDetail; words: Words }) {
  const severity = rule.otherwise ?? rule.severity;
  const heading = (key: string) => words.say(`rulebook.heading.${key}`);
  return (
    <Panel title={<RuleTags rule={rule} />} action={<Typography variant="caption">{rule.id}</Typography>}>
      <RuleStatements rule={rule} words={words} />
      {severity && (
        <StatementLine heading={heading('severity')}>{words.say(`rulebook.severity.${severity}`)}</StatementLine>
      )}
      {rule.kind === 'principle' && (
        <StatementLine heading={heading('severity')}>{words.say('rulebook.principleOnly')}</StatementLine>
      )}
      <RuleScreens rule={rule} words={words} />
    </Panel>
  );
}

/** What else the article says. */
function Neighbours({ rule, rulebook, words }: { rule: RuleDetail; rulebook: RulebookText; words: Words }) {
  const found = articleOfRule(chaptersOf(rulebook, ''), rule.id);
  const others = found?.article.rules.filter(({ id }) => id !== rule.id) ?? [];
  if (!found || others.length === 0) return null;
  return (
    <Panel title={words.say('rulebook.neighbours', { article: found.article.label })}>
      {others.map((other) => (
        <RuleLine key={other.id} rulebook={rulebook} rule={other} words={words} />
      ))}
    </Panel>
  );
}
