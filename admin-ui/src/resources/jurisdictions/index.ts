import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const jurisdictions: AppResource = { name: 'jurisdictions', list: lazy(() => import('./JurisdictionList')) };
