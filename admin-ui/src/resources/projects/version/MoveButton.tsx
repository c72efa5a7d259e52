import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../providers/useMe';
import { useRead } from '../../../providers/useRead';
import type { ProjectDetail } from '../../../types';
import { MoveDialog } from './MoveDialog';
import { useVersions } from './useVersions';

/** For who may move a project, and where the regulation has another version. `from`: what is left by it. */
export function MoveButton({ project, from }: { project: string; from: string | null }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { versions, current } = useVersions();
  const may = useMay('projects', 'move-version');
  const found = useRead<ProjectDetail>(isOpen ? `/projects/${project}` : null);
  if (!may || versions.length === 0) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('projects.version.button')}
      </Button>
      {isOpen && found.value && (
        <MoveDialog project={found.value} versions={versions} from={from ?? current} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
