import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatTime } from '../format/date';

/** 已保存 14:32, with the way to start over. */
export function DraftNote({ savedAt, onDiscard }: { savedAt: Date | null; onDiscard: () => void }) {
  const translate = useTranslate();
  if (!savedAt) return null;
  return (
    <Typography component="div" variant="body2" color="textSecondary" role="status">
      {translate('draft.saved', { time: formatTime(savedAt) })}
      <Button size="small" onClick={onDiscard} sx={{ ml: 1 }}>
        {translate('draft.discard')}
      </Button>
    </Typography>
  );
}
