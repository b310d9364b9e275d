import type { DemoDatabase } from '../isolation/demo-database.js';
import { Api, startApi } from './api.js';
import { Records } from './records.js';

/** The centre that everything is tried on: its api, and whatever records are needed. */
export class Centre extends Api {
  readonly records = new Records(this);

  static async open(database: DemoDatabase): Promise<Centre> {
    return new Centre(await startApi(database), database);
  }
}
