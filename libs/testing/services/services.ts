/** Signs in to the PostgreSQL of this run as its owner. */
export const databaseServer = (): Promise<string> => addressOf('postgres', process.env['TEST_DATABASE_ADMIN_URL']);

/** The Redis of this run, without a database number. */
export const redisServer = (): Promise<string> => addressOf('redis', process.env['TEST_REDIS_URL']);

/** Names what this run makes on servers that it may share. */
export const runName = (): string => `rtc_test_${process.env['TEST_RUN'] ?? 'alone'}`;

async function addressOf(name: string, given: string | undefined): Promise<string> {
  if (given !== undefined && given !== '') return given;
  const response = await fetch(`${process.env['TEST_SERVICES_URL'] ?? ''}/${name}`);
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return answer;
}
