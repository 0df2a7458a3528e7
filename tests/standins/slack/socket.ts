import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Ack, Delivered, Envelope } from './delivery.ts';

const MOST = 10;

export interface SocketMode {
  /** A new address for one connection, as apps.connections.open gives it. */
  open(base: string): string;
  connections(): number;
  /** Sends to one live connection, as Slack does; false where there is none. */
  send(envelope: Envelope): Delivered | null;
  /** Slack refreshes the oldest connection. */
  refresh(): void;
  /** Cuts every connection without a word. */
  cut(): void;
  /** Refuses new connections with `too_many_websockets`, from now on or no longer. */
  crowded(is: boolean): void;
  /** From now on neither pings nor answers pings. */
  deaf(is: boolean): void;
  close(): void;
}

export function socketMode(server: Server): SocketMode {
  const sockets = new WebSocketServer({ server, autoPong: false });
  const tickets = new Set<string>();
  const waiting = new Map<string, { readonly sentAt: number; readonly acked: (payload: unknown) => void }>();
  let live: WebSocket[] = [];
  let turn = 0;
  let full = false;
  let mute = false;

  sockets.on('connection', (socket, request) => {
    const ticket = new URL(request.url ?? '', 'ws://localhost').searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) return socket.close(4001, 'invalid ticket');
    if (full || live.length >= MOST) {
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      return socket.close();
    }
    live.push(socket);
    socket.on('ping', (sent) => {
      if (!mute) socket.pong(sent);
    });
    socket.on('message', (raw) => {
      const { envelope_id, payload } = JSON.parse(raw.toString()) as { envelope_id: string; payload: unknown };
      waiting.get(envelope_id)?.acked(payload);
      waiting.delete(envelope_id);
    });
    socket.on('close', () => {
      live = live.filter((one) => one !== socket);
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: live.length,
        debug_info: { host: 'stand-in' },
        connection_info: { app_id: 'A0APP' },
      }),
    );
  });

  return {
    open(base) {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${base.replace(/^http/, 'ws')}/link/?ticket=${ticket}`;
    },
    connections: () => live.length,
    send({ type, payload, retry }) {
      turn += 1;
      const socket = live[turn % Math.max(live.length, 1)];
      if (socket === undefined) return null;
      const envelope_id = randomUUID();
      const sentAt = performance.now();
      const ack = Promise.withResolvers<Ack>();
      waiting.set(envelope_id, { sentAt, acked: (answer) => ack.resolve({ ms: performance.now() - sentAt, payload: answer }) });
      const again = retry === undefined ? {} : { retry_attempt: retry, retry_reason: 'timeout' };
      socket.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: type !== 'events_api', ...again }));
      return { type, ack: ack.promise };
    },
    refresh() {
      // Slack sends nothing more to a connection that it has asked to go.
      const leaving = live.shift();
      leaving?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'stand-in' } }));
    },
    cut: () => {
      for (const socket of live) socket.terminate();
    },
    crowded: (is) => {
      full = is;
    },
    deaf: (is) => {
      mute = is;
    },
    close: () => {
      for (const socket of live) socket.terminate();
      sockets.close();
    },
  };
}
