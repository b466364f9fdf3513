import { describe, expect, it } from 'vitest';
import { NOTHING, SearchUnreachable } from '../../src/search/searcher.ts';
import type { FromWorker } from '../../src/search/worker-messages.ts';
import { WorkerSearcher } from '../../src/search/worker-searcher.ts';

const QUESTION = { text: 'lost card', locale: 'en' } as const;

/** A worker that answers question 1, 2 … with what it is told to. */
class FakeWorker extends EventTarget {
  terminated = false;
  postMessage(): void {}
  terminate(): void {
    this.terminated = true;
  }
  tell(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function started() {
  const workers: FakeWorker[] = [];
  const searcher = new WorkerSearcher(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { searcher, workers };
}

describe('WorkerSearcher', () => {
  it('gives each question its own answer, whichever comes first', async () => {
    const { searcher, workers } = started();
    const [one, two] = [searcher.find(QUESTION, { limit: 5 }), searcher.find(QUESTION, { limit: 5 })];
    workers[0]?.tell({ id: 2, findings: { ...NOTHING, total: 2 }, improves: false });
    workers[0]?.tell({ id: 1, findings: { ...NOTHING, total: 1 }, improves: false });
    expect([(await one).total, (await two).total]).toEqual([1, 2]);
    expect(workers).toHaveLength(1);
  });

  it('says when the same question can be answered better', async () => {
    const { searcher, workers } = started();
    const asked = searcher.find(QUESTION, { limit: 5 });
    workers[0]?.tell({ id: 1, findings: NOTHING, improves: true });
    const { improves } = await asked;
    workers[0]?.tell({ id: 1, improved: true });
    await expect(improves).resolves.toBeUndefined();
  });

  it('cannot be reached where its script cannot be loaded, and starts afresh the next time', async () => {
    const { searcher, workers } = started();
    const asked = searcher.find(QUESTION, { limit: 5 });
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(asked).rejects.toThrow(SearchUnreachable);
    expect(workers[0]?.terminated).toBe(true);
    const again = searcher.find(QUESTION, { limit: 5 });
    workers[1]?.tell({ id: 2, error: '404' });
    await expect(again).rejects.toThrow(SearchUnreachable);
  });
});
