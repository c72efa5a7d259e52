import ViewWeekOutlined from '@mui/icons-material/ViewWeekOutlined';
import { Button, Checkbox, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useResourceContext, useStore, useTranslate } from 'react-admin';
import type { Column } from './column';

/**
 * Chooses the columns of a list; the choice is kept where react-admin's table reads it. Its own selector hands MUI 9
 * properties it no longer knows.
 */
export function ColumnMenu<Row>({ columns }: { columns: Column<Row>[] }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [hidden, setHidden] = useStore<string[]>(`${resource}.datatable`, hiddenAtFirst(columns));
  const toggle = (source: string) =>
    setHidden(hidden.includes(source) ? hidden.filter((one) => one !== source) : [...hidden, source]);
  return (
    <>
      <Button
        size="small"
        startIcon={<ViewWeekOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('list.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {columns
          .filter((column) => !column.primary)
          .map(({ source, label }) => (
            <MenuItem
              key={source}
              dense
              role="menuitemcheckbox"
              aria-checked={!hidden.includes(source)}
              onClick={() => toggle(source)}
            >
              <Checkbox size="small" checked={!hidden.includes(source)} tabIndex={-1} disableRipple sx={{ py: 0 }} />
              <ListItemText primary={label} />
            </MenuItem>
          ))}
      </Menu>
    </>
  );
}

export const hiddenAtFirst = <Row,>(columns: Column<Row>[]) =>
  columns.filter((column) => column.hidden).map((column) => column.source);
