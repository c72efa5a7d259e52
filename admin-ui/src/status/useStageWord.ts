import { useTranslate } from 'react-admin';
import { useFacts } from '../providers/useRulebook';

/** How the regulation calls a stage of a project; until it is read, the usual word. */
export function useStageWord(): (stage: string) => string {
  const translate = useTranslate();
  const options = useFacts()['project.stage']?.options ?? [];
  return (stage) =>
    options.find(({ value }) => value === stage)?.label ??
    translate(`status.stage.${stage}`, { _: translate('status.other') });
}
