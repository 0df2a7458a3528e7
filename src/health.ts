import { createServer, type RequestListener, type Server } from 'node:http';
import { ConfigError } from './core/errors.ts';

/** What the house's one HTTP server serves beside health. */
export interface Routes {
  /** True while requests can be answered. */
  readonly ready: () => boolean;
  /** Listeners by exact path, e.g. Slack's HTTP mode. */
  readonly listeners: Readonly<Record<string, RequestListener>>;
}

/**
 * Serves `/healthz` (the process lives), `/readyz` (it can do its job) and the given paths.
 * @throws ConfigError where the port is taken or may not be opened
 */
export function serve(routes: Routes, host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const listener = routes.listeners[path];
    if (listener) return listener(request, response);
    const ready = routes.ready();
    const status = path === '/healthz' ? 200 : path === '/readyz' ? (ready ? 200 : 503) : 404;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: status === 404 ? 'not found' : ready ? 'ready' : 'starting' }));
  });
  server.requestTimeout = 30_000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use by another process' : `cannot be opened (${error.code ?? 'unknown reason'})`;
      reject(new ConfigError([`PORT: ${port} on ${host} ${why}; set PORT to a free port, or 0 for any`], { cause: error }));
    });
    server.listen(port, host, () => resolve(server));
  });
}

/** Where the server listens, for the log. */
export function addressOf(server: Server): { readonly host?: string; readonly port?: number } {
  const address = server.address();
  return typeof address === 'object' && address ? { host: address.address, port: address.port } : {};
}
