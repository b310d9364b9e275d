import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { catalogueOf } from './asking/catalogue.js';
import { columnsOf } from './asking/tables.js';
import { entityDifferences } from './comparing/entities.js';
import { entitiesOf, type EntityClass } from './reading/entities.js';
import type { Source } from './reading/source.js';

/** Lists what the entities of `source` say wrongly about their tables in the database that `url` signs in to. */
export async function entityFindings(source: Source, url: string): Promise<{ held: number; wrong: string[] }> {
  const entities = entitiesOf(source);
  const classes = await Promise.all(entities.map(classOf));
  const data = await new DataSource({ type: 'postgres', url, entities: classes as never }).initialize();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const catalogue = await catalogueOf(client);
    const wrong: string[] = [];
    for (const [at, { line, type }] of entities.entries()) {
      const metadata = data.getMetadata(classes[at] as EntityTarget<ObjectLiteral>);
      const columns = await columnsOf(client, catalogue, metadata.tablePath);
      const typeNameOf = (column: (typeof metadata.columns)[number]): string => data.driver.normalizeType(column);
      const { checker } = source;
      for (const one of entityDifferences({ checker, metadata, type, columns, typeNameOf }))
        wrong.push(`${line}: ${one}`);
    }
    return { held: entities.length, wrong };
  } finally {
    await client.end();
    await data.destroy();
  }
}

async function classOf({ module, name }: EntityClass): Promise<unknown> {
  const loaded = (await import(module)) as Record<string, unknown>;
  return loaded[name];
}
