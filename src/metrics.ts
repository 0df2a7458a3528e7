import type { RequestListener } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { COUNTED, type Counted } from './digests/counters.ts';
import type { Digests } from './digests/index.ts';

const PREFIX = 'briefing_bot_';
const ofDigests = (name: Counted): string => `${PREFIX}digests_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_total`;

/** Numbers of the digests and of the process in Prometheus' text format: platforms and reasons are the only labels, so that no name of anybody is told. */
function registryOf(digests: Pick<Digests, 'counts' | 'health'>): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  for (const [name, help] of Object.entries(COUNTED) as [Counted, string][]) {
    new Counter({
      name: ofDigests(name),
      help,
      labelNames: name === 'failed' ? ['platform', 'reason'] : ['platform'],
      registers,
      collect() {
        this.reset();
        for (const row of digests.counts()) {
          const labels = { platform: row.platform, ...(row.reason === null ? {} : { reason: row.reason }) };
          if (row.name === name) this.inc(labels, row.count);
        }
      },
    });
  }
  new Gauge({
    name: `${PREFIX}digests_healthy`,
    help: '1 while digests can be sent, 0 while the state database stands in the way',
    registers,
    collect() {
      this.set(digests.health().ok ? 1 : 0);
    },
  });
  return registry;
}

/** Answers `/metrics`. */
export function metricsListener(digests: Pick<Digests, 'counts' | 'health'>): RequestListener {
  const registry = registryOf(digests);
  return (_, response) => {
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  };
}
