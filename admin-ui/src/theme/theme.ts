import type { Theme } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';
import { dark, light } from './palette';

const fontFamily = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Labels stand above their fields, always: MUI's floating labels jump and hide what a filled field asks for. */
const labelsAbove: RaThemeOptions['components'] = {
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        whiteSpace: 'normal',
        fontSize: '0.875rem',
        marginBottom: 4,
        pointerEvents: 'auto',
      },
    },
  },
  MuiOutlinedInput: {
    styleOverrides: { notchedOutline: { top: 0, '& legend': { display: 'none' } } },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiSelect: { defaultProps: { size: 'small' } },
};

const calmSurfaces: RaThemeOptions['components'] = {
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({ borderColor: theme.palette.divider, borderRadius: 6 }),
    },
  },
  MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { textTransform: 'none' } } },
  MuiTab: {
    styleOverrides: {
      root: { textTransform: 'none', minHeight: 44, minWidth: 56, padding: '8px 14px', fontSize: '0.9375rem' },
    },
  },
  MuiTabs: { defaultProps: { variant: 'scrollable', scrollButtons: 'auto', allowScrollButtonsMobile: true } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({ borderColor: theme.palette.divider, padding: '6px 12px' }),
      head: ({ theme }: { theme: Theme }) => ({
        fontWeight: 600,
        color: theme.palette.text.secondary,
        backgroundColor: theme.palette.background.paper,
        whiteSpace: 'nowrap',
      }),
    },
  },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiTooltip: { defaultProps: { arrow: true, enterTouchDelay: 0 } },
};

const shared: RaThemeOptions = {
  spacing: 8,
  shape: { borderRadius: 6 },
  typography: {
    fontFamily,
    fontSize: 14,
    body1: { fontSize: '0.9375rem', lineHeight: 1.5 },
    body2: { fontSize: '0.875rem', lineHeight: 1.5 },
    caption: { fontSize: '0.8125rem', lineHeight: 1.5 },
    h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.4 },
    h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.5 },
    h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.5 },
    h6: { fontSize: '1rem', fontWeight: 600 },
    button: { fontSize: '0.875rem', letterSpacing: 0 },
  },
  sidebar: { width: 176, closedWidth: 56 },
  components: { ...labelsAbove, ...calmSurfaces },
};

const focusAndFigures = (outline: string): RaThemeOptions['components'] => ({
  MuiCssBaseline: {
    styleOverrides: {
      body: { fontVariantNumeric: 'tabular-nums' },
      ':focus-visible': { outline: `2px solid ${outline}`, outlineOffset: 1 },
      '@media (prefers-reduced-motion: reduce)': {
        '*': { transition: 'none !important', animation: 'none !important' },
      },
    },
  },
});

const themed = (palette: typeof light | typeof dark): RaThemeOptions => ({
  ...shared,
  palette,
  components: { ...shared.components, ...focusAndFigures(palette.primary.main) },
});

export const lightTheme = themed(light);
export const darkTheme = themed(dark);
