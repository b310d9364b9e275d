import { resultReleased } from '#contracts/events';
import { Republishes, type Republished, type Republisher } from '#queue';
import { Results } from '../results.service.js';

@Republishes(resultReleased)
export class RepublishResults implements Republisher<typeof resultReleased> {
  constructor(private readonly results: Results) {}

  async page(after: string | null, limit: number): Promise<Republished<typeof resultReleased>[]> {
    const released = await this.results.releasedAfter(after, limit);
    return released.map(({ version, ...payload }) => ({ position: payload.resultId, sequence: version, payload }));
  }
}
