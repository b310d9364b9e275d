import { Copy, freePort } from '../copies.js';
import { Nginx } from '../nginx.js';
import type { Fault } from './fault.js';

/** Two copies behind nginx; each is ended and started again while the other serves. */
export const rolling: Fault = {
  name: 'two copies of the api restarted in turn behind nginx',
  remedy: null,
  arrange: async ({ centre, proxy }) => {
    const own = Number(new URL(centre.url).port);
    let second = await Copy.start(centre, 'api', await freePort());
    const nginx = await Nginx.before([own, second.port], await freePort());
    proxy.lead(nginx.port);
    return {
      strike: async () => {
        const pid = centre.pidOf('api');
        process.kill(pid, 'SIGTERM');
        await centre.recovered({ name: 'api', pid });
        await second.end();
        second = await Copy.start(centre, 'api', second.port);
      },
      clear: async () => {
        proxy.lead(own);
        await nginx.stop();
        await second.end();
      },
    };
  },
};
