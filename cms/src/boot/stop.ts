/** SIGTERM and SIGINT: take no new request, let those under way finish (10 s at most), close the database. */
import type { Core } from '@strapi/strapi';

const PATIENCE_MS = 10_000;

export function stopOnSignals(app: Core.Strapi): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
    const server = app.server.httpServer;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
    await app.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => void stop());
  }
}
