import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Operation } from '#contracts';

const CONTRACTS = new URL('../../../libs/contracts/', import.meta.url);
/** Folders that are no part of the interface. */
const APART = ['common', 'events'];

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'id' in value && 'method' in value && 'path' in value;

/** The ids of all operations that the folders of libs/contracts define. */
export async function definedOperations(): Promise<readonly string[]> {
  const folders = readdirSync(CONTRACTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const faces = folders.map(({ name }) => name).filter((name) => !APART.includes(name));
  const modules = faces.map((name) => import(new URL(`${name}/index.ts`, CONTRACTS).href) as Promise<object>);
  const named = (await Promise.all(modules)).flatMap((module) => Object.values(module) as unknown[]);
  return named
    .filter(isOperation)
    .map(({ id }) => id)
    .sort();
}

const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))) });

/** Every operation that the OpenAPI document describes, by id. */
export const describedOperations = (document: string): string[] =>
  Object.values(Document.parse(JSON.parse(document)).paths)
    .flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
    .sort();
