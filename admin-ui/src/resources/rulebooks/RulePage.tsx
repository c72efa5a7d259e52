import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { chaptersOf } from './chapters';
import { StatementLine } from './RuleLine';
import { RuleTags } from './RuleTags';
import type { RulebookText, RuleDetail } from './ruleTypes';
import { PhraseText } from './sentences/PhraseText';
import { statementsOf } from './sentences/requirement';
import { useWords } from './sentences/useWords';
import type { Words } from './sentences/words';
import { useRulebookText } from './useRulebookText';

/** Refusals of the product itself: sums that must hold whatever a regulation says. */
const PRODUCT = 'product.';

/** Where every refusal leads: what the rule asks, when, how hard it binds, and where it is written and proved. */
export default function RulePage() {
  const { id, ruleId } = useParams();
  const read = useRulebookText(id);
  return (
    <Await query={read} value={read.value} rows={10}>
      {(rulebook) => <OneRule rulebook={rulebook} ruleId={ruleId ?? ''} />}
    </Await>
  );
}

function OneRule({ rulebook, ruleId }: { rulebook: RulebookText; ruleId: string }) {
  const translate = useTranslate();
  const { words, query } = useWords(rulebook);
  const rule = rulebook.rules.find((one) => one.id === ruleId);
  const back = (
    <Button component={RouterLink} to={`/rulebooks/${rulebook.id}/show`}>
      {translate('rulebook.back')}
    </Button>
  );
  if (!rule) {
    const key = ruleId.startsWith(PRODUCT) ? 'rulebook.productRule' : 'rulebook.missingRule';
    return <EmptyState title={translate(key)} action={back} />;
  }
  const chapter = chaptersOf({ ...rulebook, rules: [rule] }, '')[0]?.title ?? '';
  const lead = [rulebook.title, chapter, rule.article].filter(Boolean).join(' · ');
  return (
    <Page title={rule.title} lead={lead} action={back}>
      <Stack spacing={2}>
        <Await query={query} value={words} rows={8}>
          {(ready) => <RuleBody rule={rule} words={ready} />}
        </Await>
        <WhereWritten rule={rule} rulebook={rulebook} />
      </Stack>
    </Page>
  );
}

function RuleBody({ rule, words }: { rule: RuleDetail; words: Words }) {
  const severity = rule.otherwise ?? rule.severity;
  const heading = (key: string) => words.say(`rulebook.heading.${key}`);
  return (
    <Panel title={<RuleTags rule={rule} />} action={<Typography variant="caption">{rule.id}</Typography>}>
      {statementsOf(words, rule).map((statement) => (
        <StatementLine key={statement.heading} heading={heading(statement.heading)}>
          <PhraseText phrase={statement.phrase} />
        </StatementLine>
      ))}
      {severity && (
        <StatementLine heading={heading('severity')}>{words.say(`rulebook.severity.${severity}`)}</StatementLine>
      )}
      {rule.kind === 'principle' && (
        <StatementLine heading={heading('severity')}>{words.say('rulebook.principleOnly')}</StatementLine>
      )}
      {rule.note && <StatementLine heading={heading('note')}>{rule.note}</StatementLine>}
    </Panel>
  );
}

/** `<jurisdiction>/change.yaml:12` → the file of the rule, and the file of its cases beside it. */
function WhereWritten({ rule, rulebook }: { rule: RuleDetail; rulebook: RulebookText }) {
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
