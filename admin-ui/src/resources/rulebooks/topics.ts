/** The topics of the rulebooks, in the order of a project's life. */
export const TOPICS = [
  'scope',
  'planning',
  'approval',
  'procurement',
  'construction',
  'change',
  'funds',
  'acceptance',
  'evaluation',
  'data',
  'security',
  'operation',
  'supervision',
];

export const KINDS = [
  'step',
  'gate',
  'limit',
  'material',
  'duty',
  'power',
  'route',
  'notice',
  'record',
  'target',
  'measure',
  'principle',
];
