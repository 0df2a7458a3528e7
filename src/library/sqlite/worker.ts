import { parentPort, workerData } from 'node:worker_threads';
import { loadAnalyse } from '../search/load.ts';
import { openDatabase } from './database.ts';
import { explain } from './faults.ts';
import { createReader } from './reader.ts';
import { type CallMessage, faultOf, type ReplyMessage, type WorkerStart } from './wire.ts';
import { createWriter } from './writer.ts';

type Handlers = Readonly<Record<string, (...values: never[]) => unknown>>;

const start = workerData as WorkerStart;

/** Opened at the first call, so that what keeps the library shut is told as that call's error. */
let opened: Handlers | undefined;
let closeDatabase = () => {};

const answering = new Set<Promise<void>>();

parentPort?.on('message', async (message: CallMessage | 'close') => {
  if (message === 'close') {
    await Promise.all(answering);
    closeDatabase();
    parentPort?.close();
    return;
  }
  const reply = answer(message).then((answered) => parentPort?.postMessage(answered));
  answering.add(reply);
  await reply;
  answering.delete(reply);
});

async function answer({ id, name, values }: CallMessage): Promise<ReplyMessage> {
  try {
    opened ??= open();
    return { id, value: await opened[name]?.(...(values as never[])) };
  } catch (error) {
    return { id, fault: faultOf(explain(error, start.path)) };
  }
}

function open(): Handlers {
  const database = openDatabase(start.path, start.busyTimeoutMs);
  closeDatabase = () => database.close();
  if (start.role === 'reader') return createReader(database, start.path);
  let loading: ReturnType<typeof loadAnalyse> | undefined;
  return createWriter(database, () => {
    loading ??= loadAnalyse(start.analyser);
    return loading;
  });
}
