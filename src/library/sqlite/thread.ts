import { Worker } from 'node:worker_threads';
import { errorOf, type ReplyMessage, type WorkerStart } from './wire.ts';

type Handlers = Readonly<Record<string, (...values: never[]) => unknown>>;

/** A worker thread that answers the calls of `Calls`. It starts at the first call and again after a crash. */
export interface Thread<Calls extends Handlers> {
  call<Name extends keyof Calls & string>(name: Name, ...values: Parameters<Calls[Name]>): Promise<Awaited<ReturnType<Calls[Name]>>>;
  /** As `call`, but the process may end meanwhile. */
  callAside<Name extends keyof Calls & string>(name: Name, ...values: Parameters<Calls[Name]>): Promise<Awaited<ReturnType<Calls[Name]>>>;
  /** Ends the thread when what is asked of it is answered. Later calls are refused. */
  close(): Promise<void>;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly aside: boolean;
}

export function startThread<Calls extends Handlers>(start: WorkerStart): Thread<Calls> {
  let running: Running | undefined;
  let closed = false;
  const ask = (name: string, values: readonly unknown[], aside: boolean): Promise<unknown> => {
    if (closed) return Promise.reject(new Error('The library is closed'));
    if (!running?.isAlive()) running = run(start);
    return running.ask(name, values, aside);
  };
  return {
    call: (name, ...values) => ask(name, values, false) as Promise<never>,
    callAside: (name, ...values) => ask(name, values, true) as Promise<never>,
    async close() {
      closed = true;
      await running?.end();
    },
  };
}

interface Running {
  isAlive(): boolean;
  ask(name: string, values: readonly unknown[], aside: boolean): Promise<unknown>;
  end(): Promise<void>;
}

function run(start: WorkerStart): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: start, name: `library ${start.role}`, execArgv: [] });
  const pending = new Map<number, Pending>();
  let last = 0;
  let alive = true;
  let ending = false;
  // An open question keeps the process alive, and so does an end that is waited for; an idle thread does not.
  const hold = () => (ending || [...pending.values()].some(({ aside }) => !aside) ? worker.ref() : worker.unref());
  const fail = (error: Error) => {
    alive = false;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  const exit = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      fail(new Error(`The library's ${start.role} thread ended`));
      resolve();
    });
  });
  worker.on('error', (cause) => fail(new Error(`The library's ${start.role} thread crashed`, { cause })));
  worker.on('message', (reply: ReplyMessage) => {
    const call = pending.get(reply.id);
    pending.delete(reply.id);
    hold();
    if ('fault' in reply) call?.reject(errorOf(reply.fault));
    else call?.resolve(reply.value);
  });
  worker.unref();
  return {
    isAlive: () => alive,
    ask: (name, values, aside) =>
      new Promise((resolve, reject) => {
        last += 1;
        pending.set(last, { resolve, reject, aside });
        hold();
        worker.postMessage({ id: last, name, values });
      }),
    async end() {
      ending = true;
      hold();
      worker.postMessage('close');
      await exit;
    },
  };
}
