import NotificationsNoneOutlined from '@mui/icons-material/NotificationsNoneOutlined';
import { Badge, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../providers/useMe';
import { useReadList } from '../providers/useRead';
import type { Notice } from '../types';

/** Counts what nobody of the unit has read yet. */
export function NoticeBell() {
  const translate = useTranslate();
  const may = useMay('notices', 'find');
  const { total = 0 } = useReadList<Notice>('notices', { filter: { readOn$null: true }, perPage: 1, enabled: may });
  if (!may) return null;
  const label = total > 0 ? translate('topBar.unread', { smart_count: total }) : translate('topBar.notices');
  return (
    <IconButton component={Link} to="/notices" color="inherit" aria-label={label} title={label}>
      <Badge badgeContent={total} color="warning" max={99}>
        <NotificationsNoneOutlined />
      </Badge>
    </IconButton>
  );
}
