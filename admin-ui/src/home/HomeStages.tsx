import { useTranslate } from 'react-admin';
import { EmptyState } from '../layout/EmptyState';
import { Panel } from '../layout/Panel';
import type { HomeReply } from '../types';
import { FigureCards } from './FigureCards';

/** How many projects stand where. */
export function HomeStages({ home }: { home: HomeReply | undefined }) {
  const translate = useTranslate();
  if (!home) return null;
  const title = translate('home.projects');
  return (
    <Panel title={title}>
      {home.stages.length > 0 ? (
        <FigureCards title={title} figures={home.stages} />
      ) : (
        <EmptyState title={translate('projects.empty')} help={translate('projects.emptyHelp')} />
      )}
    </Panel>
  );
}
