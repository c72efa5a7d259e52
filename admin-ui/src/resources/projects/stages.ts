/** Before it is submitted; only its unit sees it. */
export const UNSUBMITTED = ['draft', 'withdrawn'] as const;

/** In the order a project goes through them. */
export const STAGES = [
  'declared',
  'pooled',
  'planned',
  'approval',
  'approved',
  'design',
  'procurement',
  'contracted',
  'building',
  'completed',
  'trial',
  'accepted',
  'operating',
  'postponed',
  'suspended',
  'ended',
  'retired',
] as const;
