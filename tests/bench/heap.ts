/** A process's heap in MB after its rubbish was collected, asked for over its inspector (`NODE_OPTIONS=--inspect=127.0.0.1:0` prints the address). */
export async function heapOf(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const ask = (id: number, method: string, params = {}) => {
    const answer = new Promise<{ readonly result: { readonly usedSize?: number } }>((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        const said = JSON.parse(String(data)) as { readonly id: number; readonly result: { readonly usedSize?: number } };
        if (said.id === id) resolve(said);
      });
    });
    socket.send(JSON.stringify({ id, method, params }));
    return answer;
  };
  await ask(1, 'HeapProfiler.collectGarbage');
  const { result } = await ask(2, 'Runtime.getHeapUsage');
  socket.close();
  return (result.usedSize ?? 0) / 1e6;
}
