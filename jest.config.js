/**
 * One project a layer, so that each can be run alone: `npx jest --selectProjects engine`.
 * swc strips the types; `npm run types` checks them. Packages that ship only ES modules are transformed too.
 */
const ESM_ONLY = ['hucre'];
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  transform: {
    '^.+\\.(t|j|mj)sx?$|^.+\\.mjs$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: [
    '<rootDir>/cms/dist',
    '<rootDir>/seeds/dist',
    '<rootDir>/admin-ui/dist',
    '<rootDir>/.data',
    '<rootDir>/.tmp',
  ],
};
const project = (displayName, folders, extra = {}) => ({
  ...base,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  ...extra,
});

module.exports = {
  testSequencer: '<rootDir>/tests/support/long-first.cjs',
  projects: [
    project('engine', ['engine']),
    project('loader', ['loader']),
    project('rulebooks', ['rulebooks']),
    project('house', ['house', 'access', 'admin-ui', 'cases', 'money', 'receive']),
    project('api', ['api'], {
      setupFilesAfterEnv: [
        '<rootDir>/tests/support/patience.ts',
        '<rootDir>/tests/support/seen-rules.ts',
        '<rootDir>/tests/support/as-described.ts',
      ],
      globalSetup: '<rootDir>/tests/api/server/prepare.ts',
      globalTeardown: '<rootDir>/tests/api/server/clear.ts',
    }),
    project('e2e', ['e2e'], {
      globalSetup: '<rootDir>/tests/e2e/server/start.ts',
      globalTeardown: '<rootDir>/tests/e2e/server/stop.ts',
    }),
  ],
};
