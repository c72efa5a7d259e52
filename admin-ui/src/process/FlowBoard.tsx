import ExpandMore from '@mui/icons-material/ExpandMore';
import { Box, Button, Collapse, type Theme, useMediaQuery } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FlowList } from './FlowList';
import { FlowPicture } from './FlowPicture';
import type { Flow } from './flow/flow';
import { layoutFlow } from './flow/layout';
import { legendOf } from './flow/legend';
import { savePng, saveSvg } from './flow/savePicture';

export interface FlowProps {
  flow: Flow;
  /** Heading and file name of what is saved. */
  title: string;
  bodyOf: (body: string) => string;
  /** The same in words is there from the start. */
  withWords?: boolean;
}

/** Picture and list where there is room, the list alone on a phone; to be saved either way. */
export default function FlowBoard({ flow, title, bodyOf, withWords = false }: FlowProps) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [isTold, setIsTold] = useState(withWords);
  const words = useId();
  const drawing = useDrawing(flow, title, bodyOf);
  const told = isPhone || isTold;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      {!isPhone && <FlowPicture drawing={drawing} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {!isPhone && (
          <Button
            size="small"
            aria-expanded={isTold}
            aria-controls={words}
            onClick={() => setIsTold(!isTold)}
            endIcon={<ExpandMore sx={{ transform: isTold ? 'rotate(180deg)' : undefined }} />}
          >
            {translate('process.inWords')}
          </Button>
        )}
        <Button size="small" onClick={() => saveSvg(drawing)}>
          {translate('process.saveSvg')}
        </Button>
        <Button size="small" onClick={() => savePng(drawing)}>
          {translate('process.savePng')}
        </Button>
      </Box>
      <Collapse in={told} unmountOnExit id={words}>
        <FlowList flow={flow} />
      </Collapse>
    </Box>
  );
}

function useDrawing(flow: Flow, name: string, bodyOf: (body: string) => string) {
  const translate = useTranslate();
  return useMemo(() => {
    const layout = layoutFlow(flow, {
      condition: translate('process.if'),
      limit: translate('process.limit', { limit: '' }),
    });
    const words = { back: translate('process.back'), conditional: translate('process.conditional'), bodyOf };
    const hasBack = flow.edges.some(({ kind, from, to }) => kind === 'return' && from !== to);
    return { layout, legend: legendOf(flow.nodes, hasBack, words, layout.width), name };
  }, [flow, name, bodyOf, translate]);
}
