import { v5 } from 'uuid';

const NAMESPACE = '5f0b2c1e-1411-4a13-9c2d-201311140000';

/** The same id for the same name on every start, so that other parts of the demo may refer to it. */
export const demoId = (name: string): string => v5(name, NAMESPACE);
