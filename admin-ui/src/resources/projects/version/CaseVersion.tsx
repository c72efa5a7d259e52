import { useTranslate } from 'react-admin';
import { useVersions } from './useVersions';

/** By which version a case runs, where there are several; and which one is in force if that is another. */
export function CaseVersion({ version }: { version: string }) {
  const translate = useTranslate();
  const { versions, current } = useVersions();
  if (versions.length === 0) return null;
  const isOfToday = version === current;
  return (
    <>
      {' · '}
      {translate(isOfToday ? 'projects.version.by' : 'projects.version.byOther', { version, current: current ?? '' })}
    </>
  );
}
