import { redirect } from '@tanstack/react-router';
import { queryClient } from '../api/index.js';
import { meQuery } from '../session/index.js';

/** Asks a stranger to sign in, and then leads them on to where they wanted to be. */
export async function beforeLoad({ location }: { readonly location: { readonly href: string } }): Promise<void> {
  const me = await queryClient.query({ ...meQuery, staleTime: 'static' });
  if (!me) redirect({ to: '/sign-in', search: { next: location.href }, throw: true });
}
