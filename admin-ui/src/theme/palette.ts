/** One accent (deep blue); red only for blocked or overdue, amber for warnings, green sparingly. AA on both grounds. */
export const light = {
  mode: 'light' as const,
  primary: { main: '#1d4480', light: '#3d649f', dark: '#12305d', contrastText: '#ffffff' },
  secondary: { main: '#1d4480', contrastText: '#ffffff' },
  error: { main: '#b3261e' },
  warning: { main: '#8a5300' },
  info: { main: '#1d4480' },
  success: { main: '#1f6b3a' },
  background: { default: '#f5f6f8', paper: '#ffffff' },
  text: { primary: '#1b1f27', secondary: '#545b68' },
  divider: '#dfe2e8',
};

export const dark = {
  mode: 'dark' as const,
  primary: { main: '#9dbdf2', light: '#c3d7f8', dark: '#6d95d6', contrastText: '#0c1b33' },
  secondary: { main: '#9dbdf2', contrastText: '#0c1b33' },
  error: { main: '#ff9d94' },
  warning: { main: '#f2b866' },
  info: { main: '#9dbdf2' },
  success: { main: '#86cf9f' },
  background: { default: '#14171c', paper: '#1b1f26' },
  text: { primary: '#e7e9ee', secondary: '#a9b0bc' },
  divider: '#343a45',
};
