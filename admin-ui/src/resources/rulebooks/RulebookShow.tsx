import { Box, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { BodyTable } from './BodyTable';
import { IdentityCard } from './IdentityCard';
import { ProcedurePictures } from './ProcedurePictures';
import { ReadingList } from './ReadingList';
import { RuleReader } from './RuleReader';
import type { RulebookText } from './ruleTypes';
import { useWords } from './sentences/useWords';
import type { Words } from './sentences/words';
import { Trial } from './trial/Trial';
import { useRulebookText } from './useRulebookText';

const TABS = ['rules', 'procedures', 'readings', 'bodies', 'trial'] as const;
type TabName = (typeof TABS)[number];

export default function RulebookShow() {
  const { id } = useParams();
  const read = useRulebookText(id);
  return (
    <Await query={read} value={read.value} rows={16}>
      {(rulebook) => <Worded rulebook={rulebook} />}
    </Await>
  );
}

function Worded({ rulebook }: { rulebook: RulebookText }) {
  const { words, query } = useWords(rulebook);
  return (
    <Await query={query} value={words} rows={16}>
      {(ready) => <Reading rulebook={rulebook} words={ready} />}
    </Await>
  );
}

function Reading({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((name) => name === params.get('tab')) ?? 'rules';
  const panels: Record<TabName, React.ReactNode> = {
    rules: <RuleReader rulebook={rulebook} words={words} />,
    procedures: <ProcedurePictures rulebook={rulebook} words={words} />,
    readings: <ReadingList readings={rulebook.readings} />,
    bodies: <BodyTable bodies={rulebook.bodies} />,
    trial: <Trial rulebook={rulebook} words={words} />,
  };
  return (
    <Page title={rulebook.title} lead={<IdentityCard rulebook={rulebook} words={words} />}>
      <Tabs value={tab} onChange={(_, name: TabName) => setParams({ tab: name }, { replace: true })} sx={{ mb: 2 }}>
        {TABS.map((name) => (
          <Tab key={name} value={name} label={translate(`rulebook.tabs.${name}`)} />
        ))}
      </Tabs>
      <Box>{panels[tab]}</Box>
    </Page>
  );
}
