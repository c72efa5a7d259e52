import { dashboards } from '../dashboard';
import type { AppResource } from './appResource';

/** Every resource of the product, one line each; a folder tells its own screens. */
export const resources: AppResource[] = [dashboards];
