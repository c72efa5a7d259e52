import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ApiError } from './apiError';
import { requestFile } from './http';
import { saveFile } from './saveFile';

/** A file is behind the token, so it is fetched and handed to the browser; a refusal is said in its own words. */
export function useDownload() {
  const translate = useTranslate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const download = async (path: string, otherwise: string) => {
    setBusy(true);
    try {
      const { blob, filename } = await requestFile(path);
      saveFile(blob, filename ?? otherwise);
      return filename ?? otherwise;
    } catch (error) {
      notify(error instanceof ApiError ? error.message : translate('ra.notification.http_error'), { type: 'error' });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, download };
}
