import { versionQuery } from '../providers/versionQuery';

/** Where a rule is read: by itself, in its article. */
export const rulePath = (rulebook: string, rule: string, version?: string): string =>
  `/rulebooks/${rulebook}/rules/${encodeURIComponent(rule)}${versionQuery(version)}`;
