import { Button, type ButtonProps, CircularProgress } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Says what it does, is busy while it runs and cannot be pressed twice. */
export function BusyButton({ busy, disabled, children, ...props }: ButtonProps & { busy: boolean }) {
  const translate = useTranslate();
  return (
    <Button
      variant="contained"
      {...props}
      disabled={disabled || busy}
      aria-busy={busy}
      startIcon={busy ? <CircularProgress size={16} color="inherit" /> : props.startIcon}
    >
      {busy ? translate('act.busy') : children}
    </Button>
  );
}
