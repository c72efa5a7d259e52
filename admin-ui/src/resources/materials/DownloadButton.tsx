import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDownload } from '../../providers/useDownload';
import type { Material } from '../../types';

export function DownloadButton({ material }: { material: Material }) {
  const translate = useTranslate();
  const { busy, download } = useDownload();
  return (
    <Button
      size="small"
      disabled={busy}
      onClick={() => download(`/materials/${material.documentId}/file`, material.filename)}
      aria-label={`${translate('materials.download')}${material.filename}`}
    >
      {translate('materials.download')}
    </Button>
  );
}
