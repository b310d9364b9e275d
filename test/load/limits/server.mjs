/**
 * The bare route that figures are compared with: Fastify and one named prepared statement through pg, on as many
 * connections as the centre has. Its parent tells it the statements.
 */
import Fastify from 'fastify';
import pg from 'pg';

const { databaseUrl, poolSize } = JSON.parse(process.argv[2]);
const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
const statements = new Map();
const server = Fastify();

server.post('/:name', async (/** @type {any} */ { params: { name }, body: { values } }) => {
  const { rows } = await pool.query({ name, text: statements.get(name), values });
  return { rows };
});

server.put('/:name/:id', async (/** @type {any} */ { params: { name, id }, body: { answers } }) => {
  const { rows } = await pool.query({ name, text: statements.get(name), values: [id, JSON.stringify(answers)] });
  return { rows };
});

process.on('message', ({ name, text }) => {
  statements.set(name, text);
  process.send({ known: name });
});
process.on('disconnect', () => process.exit(0));

const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.send({ port: Number(new URL(address).port) });
