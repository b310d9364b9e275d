import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { query, testModule } from '#testing';
import { MakePictures } from '../worker/make-pictures.processor.js';
import { StorageWorkerModule } from '../worker/storage-worker.module.js';

type Options = Parameters<typeof testModule>[0];

/** Does what a worker with these modules does with the pictures that are due, in the folder of an api. */
export async function makeDuePictures(
  { database, imports = [] }: Pick<Options, 'database' | 'imports'>,
  dataDir: string,
): Promise<void> {
  const settings = { DATA_DIR: dataDir };
  const worker = await testModule({ database, imports: [StorageWorkerModule, ...imports], settings });
  try {
    const work = worker.get(UnitOfWork);
    const jobs = await query<{ id: string }>(
      database.adminUrl,
      `update queue.outbox set completed_at = now() where job = 'storage.make-pictures' and completed_at is null
       returning payload->>'fileId' as id`,
    );
    for (const { id } of jobs) {
      const after = await work.runAs(SYSTEM_SCOPE, () => worker.get(MakePictures).handle({ fileId: id }));
      await work.runAs(SYSTEM_SCOPE, async () => after?.());
    }
  } finally {
    await worker.close();
  }
}
