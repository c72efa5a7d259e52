import { useMe } from '../../../providers/useMe';
import type { RulebookVersion } from '../../rulebooks/ruleTypes';
import { useRulebookHeads } from '../../rulebooks/useRulebookHeads';

export type RecordedVersion = RulebookVersion & { version: string };

const isRecorded = (one: RulebookVersion): one is RecordedVersion => one.version !== null;

/** The versions of one's own regulation whose rules are there, oldest first; where there is only one, none to choose. */
export function useVersions(): { versions: RecordedVersion[]; current?: string } {
  const own = useMe()?.rulebook;
  const head = useRulebookHeads().rows?.find(({ id }) => id === own?.id);
  const versions = (head?.versions ?? []).filter(isRecorded);
  return { versions: versions.length > 1 ? versions : [], current: own?.version };
}
