import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ApiError } from '../../providers/apiError';
import { requestFile } from '../../providers/http';
import { saveFile } from '../../providers/saveFile';
import type { Material } from '../../types';

/** The file is behind the token, so it is fetched and handed to the browser. */
export function DownloadButton({ material }: { material: Material }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const { blob, filename } = await requestFile(`/materials/${material.documentId}/file`);
      saveFile(blob, filename ?? material.filename);
    } catch (error) {
      notify(error instanceof ApiError ? error.message : translate('ra.notification.http_error'), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="small"
      disabled={busy}
      onClick={download}
      aria-label={`${translate('materials.download')}${material.filename}`}
    >
      {translate('materials.download')}
    </Button>
  );
}
