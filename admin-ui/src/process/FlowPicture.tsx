import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { type DrawingProps, FlowDrawing } from './flow/FlowDrawing';
import { onDark, onPaper } from './flow/ink';

/** The drawing on the page, in the colours of the page. */
export function FlowPicture({ drawing }: { drawing: Omit<DrawingProps, 'ink'> }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  return (
    <Box
      role="group"
      aria-label={translate('process.picture')}
      sx={{ minWidth: 0, '& a:hover rect': { strokeWidth: 2 } }}
    >
      <FlowDrawing {...drawing} ink={palette.mode === 'dark' ? onDark : onPaper} />
    </Box>
  );
}
