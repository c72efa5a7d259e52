import { Alert, AlertTitle, Box } from '@mui/material';
import { FindingList } from '../findings/FindingList';
import type { ApiError } from '../providers/apiError';
import { useFacts } from '../providers/useRulebook';
import type { Finding } from '../types';

/** Why it was refused: what kind of refusal it is, the fields, the rules with article and figure. */
export function Refusal({ refusal, known = [] }: { refusal: ApiError | null; known?: Finding[] }) {
  const facts = useFacts();
  if (!refusal) return known.length > 0 ? <FindingList findings={known} empty={null} /> : null;
  return (
    <Alert
      severity="error"
      role="alert"
      icon={false}
      variant="outlined"
      sx={{ '& .MuiAlert-message': { width: '100%' } }}
    >
      <AlertTitle>{refusal.summary}</AlertTitle>
      {refusal.fieldErrors.map((error) => (
        <Box key={error.field}>
          {facts[error.field] ? `${facts[error.field]?.label}：${error.message}` : error.message}
        </Box>
      ))}
      <FindingList findings={refusal.findings} empty={null} />
    </Alert>
  );
}
