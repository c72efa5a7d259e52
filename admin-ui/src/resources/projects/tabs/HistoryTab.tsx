import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../../../format/date';
import { Await } from '../../../layout/Await';
import { EmptyState } from '../../../layout/EmptyState';
import { Panel } from '../../../layout/Panel';
import { Pager } from '../../../lists/Pager';
import { useReadList } from '../../../providers/useRead';
import type { HistoryEntry } from '../../../types';
import type { ProjectTab } from './projectTab';
import { useHistoryWords } from './useHistoryWords';

const PAGE = 25;

/** What happened, newest first: when, who, what. */
export default function HistoryTab({ project, standing }: ProjectTab) {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const query = useReadList<HistoryEntry>(`projects/${project.documentId}/history`, { page, perPage: PAGE });
  const words = useHistoryWords(standing);
  return (
    <Panel>
      <Await query={query} value={query.rows}>
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState title={translate('projects.history.empty')} />
          ) : (
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {entries.map((entry) => (
                <Box
                  component="li"
                  key={entry.seq}
                  sx={{
                    display: 'grid',
                    gridTemplateColumns: { xs: '1fr', sm: '144px 1fr' },
                    gap: { xs: 0, sm: 2 },
                    py: 0.75,
                  }}
                >
                  <Typography variant="body2" color="textSecondary">
                    {formatMoment(entry.at)}
                  </Typography>
                  <Box>
                    <Typography variant="body2">{words.what(entry)}</Typography>
                    <Typography variant="caption" color="textSecondary">
                      {words.who(entry)}
                    </Typography>
                  </Box>
                </Box>
              ))}
            </Box>
          )
        }
      </Await>
      <Pager total={query.total ?? 0} page={page} perPage={PAGE} onPage={setPage} />
    </Panel>
  );
}
