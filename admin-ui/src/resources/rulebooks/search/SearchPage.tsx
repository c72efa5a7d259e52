import { Pagination, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Await } from '../../../layout/Await';
import { EmptyState } from '../../../layout/EmptyState';
import { Page } from '../../../layout/Page';
import { Panel } from '../../../layout/Panel';
import { LibraryTabs } from '../LibraryTabs';
import { HitList } from './HitList';
import { SearchForm } from './SearchForm';
import { ASKED, type Asked } from './searchTypes';
import { useSearch } from './useSearch';

/** Looks through all rulebooks at once; what was asked stands in the address. */
export default function SearchPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const asked: Asked = Object.fromEntries(
    ASKED.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
  );
  const page = Number(params.get('page') ?? 1);
  const isAsked = Object.keys(asked).length > 0;
  const query = useSearch(asked, page);
  const ask = (next: Asked) => setParams(next as Record<string, string>, { replace: true });
  return (
    <Page title={translate('rulebook.title')}>
      <LibraryTabs page="search" />
      <Stack spacing={2}>
        <Panel>
          <SearchForm key={asked.q ?? ''} asked={asked} onAsk={ask} />
        </Panel>
        {isAsked ? (
          <Panel>
            <Await query={query} value={query.data}>
              {({ data, meta }) => (
                <Stack spacing={2}>
                  <Typography variant="body2" role="status">
                    {translate('rulebook.hits.count', { smart_count: meta.pagination.total })}
                  </Typography>
                  {data.length > 0 ? (
                    <HitList hits={data} />
                  ) : (
                    <EmptyState title={translate('rulebook.hits.none')} help={translate('rulebook.hits.help')} />
                  )}
                  {meta.pagination.pageCount > 1 && (
                    <Pagination
                      count={meta.pagination.pageCount}
                      page={page}
                      onChange={(_, next) => setParams({ ...(asked as Record<string, string>), page: String(next) })}
                    />
                  )}
                </Stack>
              )}
            </Await>
          </Panel>
        ) : (
          <Typography color="textSecondary">{translate('rulebook.hits.lead')}</Typography>
        )}
      </Stack>
    </Page>
  );
}
