/** The part of an address that names a version; nothing for the one in force. */
export const versionQuery = (version: string | undefined, before = '?'): string =>
  version ? `${before}version=${encodeURIComponent(version)}` : '';
