/** The direction of the house (README, "Where is it?"): every zone names what it may not reach. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid(
      'engine-imports-only-itself',
      'The engine is pure: no Strapi, no files, no packages.',
      { path: '^cms/src/engine/' },
      { pathNot: '^cms/src/engine/' },
    ),
    forbid(
      'access-decides-it-does-not-fetch',
      'Rights are a table and pure functions.',
      { path: '^cms/src/access/' },
      { path: '^cms/src/(api|cases|dossier|effects|money|read|write/command)' },
    ),
    forbid(
      'loader-knows-no-product',
      'A rulebook is read without a server.',
      { path: '^cms/src/rulebooks/', pathNot: '^cms/src/rulebooks/registry' },
      { path: '^cms/src/(api|access|cases|dossier|effects|money|read|write|boot)/' },
    ),
    forbid(
      'controllers-of-others',
      'An entity uses the services of another one, never its controller or routes.',
      { path: '^cms/src/api/([^/]+)/' },
      { path: '^cms/src/api/[^/]+/(controllers|routes)/', pathNot: '^cms/src/api/$1/' },
    ),
    forbid(
      'screens-and-server-share-only-rest',
      'admin-ui talks to the API.',
      { path: '^admin-ui/' },
      { path: '^(cms|seeds|tests|config)/' },
    ),
    forbid(
      'server-knows-no-screen',
      'cms does not import the front end.',
      { path: '^cms/' },
      { path: '^(admin-ui|seeds|tests)/' },
    ),
    forbid(
      'charts-receive-series',
      'A chart draws what it is given.',
      { path: '^admin-ui/src/charts/' },
      { path: '^admin-ui/src/(providers|resources|dashboard|reports|home)/' },
    ),
    forbid(
      'seeds-go-through-rest',
      'Demo data obeys the rules it shows.',
      { path: '^seeds/' },
      { path: '^(cms|admin-ui|tests)/' },
    ),
    forbid(
      'no-circles',
      'A circle has no first file to read.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
