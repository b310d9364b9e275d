import { z } from 'zod';

/** No code is made at run time, here as in the web, whose content policy forbids it. */
z.config({ jitless: true });
