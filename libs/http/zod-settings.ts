import { z } from 'zod';

/** Forbids zod to compile code at run time, here as in the web, whose content policy refuses it. */
z.config({ jitless: true });
