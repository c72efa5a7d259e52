import { Box, Tab, Tabs } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { ReadRulebook } from '../../providers/readRulebook';
import { useMay, useMe } from '../../providers/useMe';
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
import { VersionsTab } from './versions/VersionsTab';
import { WhatIf } from './what-if/WhatIf';

const TABS = ['rules', 'procedures', 'readings', 'bodies', 'versions', 'trial', 'whatIf'] as const;
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

/** The portfolio is tried only on the own regulation, and only by those who answer for it. */
function useTabs(id: string): readonly TabName[] {
  const isOwn = useMe()?.rulebook?.id === id;
  const may = useMay('rulebooks', 'what-if');
  return isOwn && may ? TABS : TABS.filter((name) => name !== 'whatIf');
}

function Reading({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const version = params.get('version');
  const tabs = useTabs(rulebook.id);
  const tab = tabs.find((name) => name === params.get('tab')) ?? 'rules';
  const panels: Record<TabName, React.ReactNode> = {
    rules: <RuleReader rulebook={rulebook} words={words} />,
    procedures: <ProcedurePictures rulebook={rulebook} words={words} />,
    readings: <ReadingList readings={rulebook.readings} />,
    bodies: <BodyTable bodies={rulebook.bodies} />,
    versions: <VersionsTab rulebook={rulebook} words={words} />,
    trial: <Trial rulebook={rulebook} words={words} />,
    whatIf: <WhatIf rulebook={rulebook} words={words} />,
  };
  return (
    <Page title={rulebook.title} lead={<IdentityCard rulebook={rulebook} words={words} />}>
      <Tabs
        value={tab}
        onChange={(_, name: TabName) => setParams(version ? { tab: name, version } : { tab: name }, { replace: true })}
        sx={{ mb: 2 }}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} label={translate(`rulebook.tabs.${name}`)} />
        ))}
      </Tabs>
      <Box>{panels[tab]}</Box>
    </Page>
  );
}
