import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Await } from '../../../layout/Await';
import { EmptyState } from '../../../layout/EmptyState';
import { Page } from '../../../layout/Page';
import { Panel } from '../../../layout/Panel';
import { useRead } from '../../../providers/useRead';
import { LibraryTabs } from '../LibraryTabs';
import { type RulebookHead, useRulebookHeads } from '../useRulebookHeads';
import { type Choice, CompareChoice } from './CompareChoice';
import { CompareTable } from './CompareTable';
import type { Comparison } from './comparisonTypes';

const FIRST = 'topic.change';
const MOST = 5;

/** Two or more regulations on one subject, from their rules alone. What is compared stands in the address. */
export default function ComparisonPage() {
  const translate = useTranslate();
  const heads = useRulebookHeads();
  return (
    <Page title={translate('rulebook.title')}>
      <LibraryTabs page="comparison" />
      <Await query={heads} value={heads.rows}>
        {(rows) => <Compared heads={rows} />}
      </Await>
    </Page>
  );
}

function Compared({ heads }: { heads: RulebookHead[] }) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const asked = params.get('ids')?.split(',').filter(Boolean);
  const choice: Choice = {
    ids: asked ?? heads.slice(0, MOST).map(({ id }) => id),
    about: params.get('about') ?? FIRST,
  };
  const [by, name] = splitOnce(choice.about);
  const path = `/rulebooks/comparison?ids=${choice.ids.join(',')}&${by}=${encodeURIComponent(name)}`;
  const query = useRead<Comparison>(choice.ids.length > 0 ? path : null);
  const choose = (next: Choice) => setParams({ ids: next.ids.join(','), about: next.about }, { replace: true });
  return (
    <Stack spacing={2}>
      <Panel>
        <CompareChoice heads={heads} choice={choice} onChoose={choose} />
      </Panel>
      {choice.ids.length === 0 ? (
        <EmptyState title={translate('rulebook.comparison.chooseFirst')} />
      ) : (
        <Await query={query} value={query.value} rows={12}>
          {(comparison) => (
            <>
              <Typography variant="body2" color="textSecondary">
                {translate('rulebook.comparison.lead')}
              </Typography>
              <CompareTable comparison={comparison} />
            </>
          )}
        </Await>
      )}
    </Stack>
  );
}

const splitOnce = (about: string): [string, string] => {
  const dot = about.indexOf('.');
  return [about.slice(0, dot) === 'procedure' ? 'procedure' : 'topic', about.slice(dot + 1)];
};
