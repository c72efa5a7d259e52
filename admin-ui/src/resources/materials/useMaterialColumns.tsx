import { useTranslate } from 'react-admin';
import { formatDate } from '../../format/date';
import { EMPTY } from '../../format/money';
import type { Column } from '../../lists/column';
import { useLabels } from '../../providers/useRulebook';
import type { Material } from '../../types';
import { DownloadButton } from './DownloadButton';

const KILO = 1024;

function sizeText(bytes: number | null | undefined): string {
  if (bytes === null || bytes === undefined) return EMPTY;
  return bytes < KILO * KILO ? `${Math.max(1, Math.round(bytes / KILO))} KB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}

export function useMaterialColumns(): Column<Material>[] {
  const translate = useTranslate();
  const labels = useLabels();
  return [
    { source: 'filename', label: translate('materials.filename'), primary: true, render: (row) => row.filename },
    { source: 'kind', label: translate('materials.kind'), render: (row) => row.kindLabel ?? labels.material(row.kind) },
    { source: 'size', label: translate('materials.size'), align: 'right', render: (row) => sizeText(row.size) },
    {
      source: 'uploadedBy',
      label: translate('materials.uploadedBy'),
      render: (row) => row.uploadedBy?.displayName ?? EMPTY,
    },
    { source: 'uploadedOn', label: translate('materials.uploadedOn'), render: (row) => formatDate(row.uploadedOn) },
    { source: 'file', label: translate('materials.file'), render: (row) => <DownloadButton material={row} /> },
  ];
}
