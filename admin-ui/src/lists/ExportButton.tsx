import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { type SortPayload, useListContext, useNotify, useTranslate } from 'react-admin';
import { listQuery } from '../providers/listQuery';
import { useDownload } from '../providers/useDownload';

interface ExportButtonProps {
  resource: string;
  /** As the list is read: the workbook holds exactly its rows, in its order, on all pages. */
  filter?: Record<string, unknown>;
  sort?: SortPayload;
}

/** The list as a workbook, made by the server under the same rights. */
export function ExportButton({ resource, filter = {}, sort }: ExportButtonProps) {
  const query = listQuery({ filter, sort });
  return <WorkbookButton path={`/${resource}${query}${query ? '&' : '?'}format=xlsx`} />;
}

/** The same for the list page it stands on. */
export function ListExportButton({ filter }: Pick<ExportButtonProps, 'filter'>) {
  const { resource, filterValues, sort } = useListContext();
  return <ExportButton resource={resource} filter={{ ...filterValues, ...filter }} sort={sort} />;
}

interface WorkbookButtonProps {
  path: string;
  label?: string;
  hint?: string;
  variant?: 'text' | 'outlined';
}

export function WorkbookButton({ path, label, hint, variant = 'text' }: WorkbookButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { busy, download } = useDownload();
  const take = async () => {
    const name = await download(path, `${translate('list.export')}.xlsx`);
    if (name) notify(translate('list.exported', { name }), { type: 'success' });
  };
  return (
    <Button
      size={variant === 'text' ? 'small' : 'medium'}
      variant={variant}
      startIcon={<FileDownloadOutlined />}
      disabled={busy}
      aria-busy={busy}
      title={hint ?? translate('list.exportHint')}
      onClick={take}
    >
      {busy ? translate('list.exporting') : (label ?? translate('list.export'))}
    </Button>
  );
}
