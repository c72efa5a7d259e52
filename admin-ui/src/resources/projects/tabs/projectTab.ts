import type { ProjectDetail, Standing } from '../../../types';

export interface ProjectTab {
  project: ProjectDetail;
  standing: Standing | undefined;
}
