import { Box, Typography } from '@mui/material';
import { Await } from '../../../layout/Await';
import { RuleStatements } from '../RuleStatements';
import type { RulebookText, RuleDetail } from '../ruleTypes';
import { useWords } from '../sentences/useWords';
import type { Words } from '../sentences/words';
import { useRulebookText } from '../useRulebookText';
import { differencesOf } from './differences';

interface Props {
  rulebook: RulebookText;
  words: Words;
  beside: string;
}

/** Rule by rule what another version says otherwise. */
export function VersionDiff({ rulebook, words, beside }: Props) {
  const other = useRulebookText(rulebook.id, beside);
  return (
    <Await query={other} value={other.value}>
      {(before) => <Differences before={before} after={rulebook} words={words} />}
    </Await>
  );
}

function Differences({ before, after, words }: { before: RulebookText; after: RulebookText; words: Words }) {
  const { words: old, query } = useWords(before);
  const found = differencesOf(before, after);
  return (
    <Await query={query} value={old}>
      {(oldWords) => (
        <>
          <Typography variant="body2" role="status">
            {words.say('rulebook.version.count', { smart_count: found.length })}
          </Typography>
          {found.map(({ id, before: was, after: is }) => (
            <Box
              key={id}
              sx={{
                display: 'grid',
                gap: 2,
                gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
                borderTop: 1,
                borderColor: 'divider',
                py: 1.5,
              }}
            >
              <Side rule={was} words={oldWords} version={before.version} />
              <Side rule={is} words={words} version={after.version} />
            </Box>
          ))}
        </>
      )}
    </Await>
  );
}

function Side({ rule, words, version }: { rule: RuleDetail | undefined; words: Words; version: string }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="caption" color="textSecondary">
        {words.say('rulebook.identity.version')} {version}
      </Typography>
      {rule ? (
        <>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {rule.title}（{rule.article}）
          </Typography>
          <RuleStatements rule={rule} words={words} />
        </>
      ) : (
        <Typography variant="body2">{words.say('rulebook.version.absent')}</Typography>
      )}
    </Box>
  );
}
