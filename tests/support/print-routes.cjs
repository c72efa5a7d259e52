/** Prints, as the last line, what the built server really mounts: koa's own stack, and which entry of the access table each route asks for. */
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const root = path.resolve(__dirname, '../..');

async function main() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'guicheng-routes-'));
  Object.assign(process.env, { DATA_DIR: dataDir, STRAPI_TELEMETRY_DISABLED: 'true' });
  delete process.env.DATABASE_URL;
  const dist = path.join(root, 'cms/dist');
  require(path.join(dist, 'src/boot/circumstances.js')).prepareDataDir(dataDir);
  require(path.join(dist, 'src/boot/secrets.js')).provideSecrets(dataDir);
  const { createStrapi } = require(require.resolve('@strapi/strapi', { paths: [path.join(root, 'cms')] }));
  const app = createStrapi({ appDir: path.join(root, 'cms'), distDir: dist });
  await app.load();
  app.server.mount();
  const scopes = {};
  for (const api of Object.values(app.apis)) {
    for (const { routes } of Object.values(api.routes)) {
      for (const route of routes) scopes[`${route.method} /api${route.path}`] = route.config?.auth?.scope ?? null;
    }
  }
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  const mounted = app.server
    .listRoutes()
    .flatMap(({ path: route, methods: answered }) =>
      methods
        .filter((method) => answered.includes(method))
        .map((method) => ({ method, path: route, scope: scopes[`${method} ${route}`] ?? null })),
    );
  console.log(`\n${JSON.stringify(mounted)}`);
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
