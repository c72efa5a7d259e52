import { Box, Tab, Tabs } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { ReadRulebook } from '../../providers/readRulebook';
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
  const { id = '' } = useParams();
  const version = useSearchParams()[0].get('version') ?? undefined;
  const home = useMemo(() => ({ id, version }), [id, version]);
  const read = useRulebookText(id, version);
  return (
    <ReadRulebook.Provider value={home}>
      <Await query={read} value={read.value} rows={16}>
        {(rulebook) => <Worded key={rulebook.version} rulebook={rulebook} />}
      </Await>
    </ReadRulebook.Provider>
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
  const version = params.get('version');
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
      <Tabs
        value={tab}
        onChange={(_, name: TabName) => setParams(version ? { tab: name, version } : { tab: name }, { replace: true })}
        sx={{ mb: 2 }}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name} label={translate(`rulebook.tabs.${name}`)} />
        ))}
      </Tabs>
      <Box>{panels[tab]}</Box>
    </Page>
  );
}
