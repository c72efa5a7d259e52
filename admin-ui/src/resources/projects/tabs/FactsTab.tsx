import { useTranslate } from 'react-admin';
import { FactDetails } from '../../../facts/FactDetails';
import { factsOfProject } from '../declare/declaration';
import type { ProjectTab } from './projectTab';

export default function FactsTab({ project }: ProjectTab) {
  const translate = useTranslate();
  return <FactDetails facts={factsOfProject(project)} empty={translate('projects.noFacts')} />;
}
