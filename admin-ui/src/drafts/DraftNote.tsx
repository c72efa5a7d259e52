import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMomentShort } from '../format/date';

/** 已保存 14:32, or with the day when it was another one, with the way to start over. */
export function DraftNote({ savedAt, onDiscard }: { savedAt: Date | null; onDiscard: () => void }) {
  const translate = useTranslate();
  if (!savedAt) return null;
  return (
    <Typography component="div" variant="body2" color="textSecondary" role="status">
      {translate('draft.saved', { time: formatMomentShort(savedAt) })}
      <Button size="small" onClick={onDiscard} sx={{ ml: 1 }}>
        {translate('draft.discard')}
      </Button>
    </Typography>
  );
}
