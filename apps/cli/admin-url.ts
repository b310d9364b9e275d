/** The address by which the owner of the database signs in. */
export function adminUrl(): string {
  const url = process.env['DATABASE_ADMIN_URL'];
  if (!url) throw new Error('DATABASE_ADMIN_URL is needed: the address by which the owner of the database signs in');
  return url;
}
