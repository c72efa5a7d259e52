/** Where a rule is read: alone, in its article. */
export const rulePath = (rulebook: string, rule: string): string =>
  `/rulebooks/${rulebook}/rules/${encodeURIComponent(rule)}`;
