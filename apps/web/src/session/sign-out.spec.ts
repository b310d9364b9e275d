import type { Me } from '#contracts/identity';
import { remembered } from '../device/index.js';
import { enter, isStranger } from './session.js';
import { finishLeaving, leave } from './sign-out.js';

const me = { person: { id: 'amal' } } as Me;
let requests: string[];

const link = (answer: () => Promise<Response>) =>
  Object.assign(globalThis, {
    window: {},
    document: { documentElement: { lang: 'ar' } },
    fetch: (address: string, { method }: RequestInit) => {
      requests.push(`${method ?? 'GET'} ${address.split('?')[0] ?? ''}`);
      return answer();
    },
  });
const cut = () => link(() => Promise.reject(new TypeError('Failed to fetch')));
const up = (status = 204) => link(() => Promise.resolve(new Response(null, { status })));

beforeEach(() => {
  requests = [];
  remembered.forgetAll('');
  enter(me);
});

describe('Signing out', () => {
  it('tells the centre', async () => {
    up();
    await leave();
    expect([isStranger(), requests]).toEqual([true, ['POST /api/v1/auth/sign-out']]);
    await finishLeaving();
    expect(requests).toHaveLength(1);
  });

  it('works without a link, and tells the centre once it is back', async () => {
    cut();
    await leave();
    expect(isStranger()).toBe(true);
    up();
    requests = [];
    await finishLeaving();
    await finishLeaving();
    expect(requests).toEqual(['POST /api/v1/auth/sign-out']);
  });

  it('is done where the session had ended by itself, and not while the centre is away', async () => {
    up(503);
    await leave();
    up(401);
    await finishLeaving();
    await finishLeaving();
    expect(requests).toHaveLength(2);
  });

  it('does not sign out whoever signed in meanwhile', async () => {
    cut();
    await leave();
    enter({ person: { id: 'badr' } } as Me);
    requests = [];
    await finishLeaving();
    expect([isStranger(), requests]).toEqual([false, []]);
  });
});
