import { certificateNumber } from '../data/certificates.mjs';
import { spread } from '../load.mjs';
import { newAddress, rawRequest } from '../wrk.mjs';

const CONNECTIONS = 10;
const MANY = 20_000;

export const verifications = {
  name: 'verify',
  title: 'verification by number',
  needs: ['certificates'],
  grows: true,
  wanted: { ratio: 0.5, statements: 1 },
  async run(load) {
    const numbers = spread(load.data.kept.certificates, Math.min(MANY, load.data.kept.certificates)).map(
      certificateNumber,
    );
    const requests = numbers.map((number) =>
      rawRequest({ path: `/api/v1/verify/${number}`, headers: { 'X-Forwarded-For': newAddress() } }),
    );
    const figure = await load.over(requests, CONNECTIONS);
    const values = numbers.map((number) => [number]);
    return {
      ...figure,
      limit: await load.limit('verify', 'select certification.verify($1) as answer', values, CONNECTIONS),
    };
  },
};
