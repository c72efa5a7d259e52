import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleReference } from '../../findings/RuleReference';
import { StatusTag } from '../../status/StatusTag';
import type { Paper } from '../../types';
import { FormButton } from './FormButton';
import { UploadButton } from './UploadButton';

interface PaperListProps {
  papers: Paper[];
  /** None for a case on a plan. */
  project?: string;
  caseId: string;
}

/** The papers this step asks for: there or not, under which article, and the way to hand them in. */
export function PaperList({ papers, project, caseId }: PaperListProps) {
  const translate = useTranslate();
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {papers.map((paper) => (
        <Box component="li" key={paper.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          <Box sx={{ width: 80 }}>
            <StatusTag kind={paper.present ? 'done' : paper.required ? 'blocked' : 'waiting'}>
              {translate(paper.present ? 'materials.present' : 'materials.absent')}
            </StatusTag>
          </Box>
          <Box sx={{ flex: '1 1 200px' }}>
            <Typography variant="body2">{paper.label}</Typography>
            {paper.article && (
              <Typography variant="caption" color="textSecondary">
                {translate(paper.required ? 'materials.requiredFor' : 'materials.optional')}{' '}
                <RuleReference rule={paper.rule} article={paper.article} />
              </Typography>
            )}
          </Box>
          <FormButton paper={paper.id} project={project} />
          <UploadButton kind={paper.id} label={paper.label} project={project} caseId={caseId} again={paper.present} />
        </Box>
      ))}
    </Stack>
  );
}
