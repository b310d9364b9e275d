/** Asks a Redis whether it serves the one who signs in by this URL. */
export function refusalOfRedis(url: string): Promise<string | undefined>;
