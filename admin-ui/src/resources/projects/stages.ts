/** In the order a project goes through them. */
export const STAGES = [
  'declared',
  'pooled',
  'planned',
  'design',
  'procurement',
  'contracted',
  'building',
  'completed',
  'accepted',
  'operating',
  'postponed',
  'ended',
] as const;
