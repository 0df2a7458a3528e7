import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FaultBox } from '../shared/faults.ts';
import { bodyOf } from '../shared/http.ts';
import { type Fields, readContent } from './message-rules.ts';
import { Refusal } from './refusal.ts';
import { BOT, type World } from './world.ts';

const LIFE_MS = 30 * 60_000;
const USES = 5;
const TRIGGER_LIFE_MS = 3_000;
/** The newest ones are remembered: a soak must not weigh the stand-in. */
const REMEMBERED = 2_000;
const FIELDS = new Set([
  'response_type',
  'replace_original',
  'delete_original',
  'text',
  'blocks',
  'attachments',
  'thread_ts',
  'metadata',
  'mrkdwn',
  'unfurl_links',
  'unfurl_media',
]);

interface Issued {
  readonly channel: string;
  readonly user: string;
  readonly madeAt: number;
  readonly world: World;
  uses: number;
}

/** Response urls and triggers: what Slack hands out with an interaction, and for how long it is good. */
export interface Issuer {
  responseUrl(base: string, channel: string, user: string, where?: World): string;
  trigger(user: string): string;
  /** The person behind a trigger, which is then spent. @throws Refusal */
  spend(id: unknown): string;
  answer(request: IncomingMessage, response: ServerResponse, faults: FaultBox): Promise<void>;
}

export function issuer(world: World): Issuer {
  const urls = new Map<string, Issued>();
  const triggers = new Map<string, { readonly user: string; readonly madeAt: number; spent: boolean }>();
  let counter = 0;

  const keepNewest = (issuedOnes: Map<string, unknown>) => {
    const [oldest] = issuedOnes.size > REMEMBERED ? issuedOnes.keys() : [];
    if (oldest !== undefined) issuedOnes.delete(oldest);
  };

  const accept = (path: string, body: string) => {
    const issued = urls.get(path);
    if (issued === undefined) throw new Refusal('no_such_url');
    if (world.nowMs() - issued.madeAt > LIFE_MS) throw new Refusal('expired_url');
    if (issued.uses >= USES) throw new Refusal('used_url');
    const fields = JSON.parse(body) as Fields;
    const unknown = Object.keys(fields).find((key) => !FIELDS.has(key));
    if (unknown !== undefined) throw new Refusal('invalid_payload', [unknown]);
    issued.uses += 1;
    const onlyFor = fields.response_type === 'in_channel' ? null : issued.user;
    const thread = typeof fields.thread_ts === 'string' ? fields.thread_ts : null;
    issued.world.post({ ...readContent(fields), channel: issued.channel, thread, user: BOT.user, byBot: true, onlyFor });
  };

  return {
    responseUrl(base, channel, user, where = world) {
      counter += 1;
      const path = `/response/${counter}`;
      urls.set(path, { channel, user, madeAt: world.nowMs(), world: where, uses: 0 });
      keepNewest(urls);
      return base + path;
    },
    trigger(user) {
      counter += 1;
      const id = `${counter}.trigger`;
      triggers.set(id, { user, madeAt: world.nowMs(), spent: false });
      keepNewest(triggers);
      return id;
    },
    spend(id) {
      const found = triggers.get(String(id));
      if (found === undefined) throw new Refusal('invalid_trigger_id');
      if (found.spent) throw new Refusal('trigger_exchanged');
      if (world.nowMs() - found.madeAt > TRIGGER_LIFE_MS) throw new Refusal('expired_trigger_id');
      found.spent = true;
      return found.user;
    },
    async answer(request, response, faults) {
      const body = await bodyOf(request);
      const fault = faults.take('response_url');
      if (fault?.kind === 'hang') return;
      if (fault?.kind === 'cut') return void request.socket.destroy();
      if (fault?.kind === 'status') return void response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
      try {
        accept(request.url ?? '', body);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const status = error.code.endsWith('_url') ? 404 : 200;
        return void response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(JSON.stringify({ ok: false, error: error.code }));
      }
      if (fault?.kind === 'lose reply') return void request.socket.destroy();
      if (fault?.kind === 'after') return void response.writeHead(fault.status).end();
      response.writeHead(200).end('ok');
    },
  };
}
