import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { testCentre } from '../testing/centre.js';

const POST = (name: string): string => `{"name":{"ar":null,"fr":${name},"en":null},"officers":1}`;

describe('What can be understood in two ways', () => {
  const centre = testCentre();
  let port = 0;
  beforeAll(async () => {
    await centre.app.listen(0, '127.0.0.1');
    port = (centre.app.getHttpServer().address() as AddressInfo).port;
  });
  beforeEach(() => centre.posts.posts.clear());

  /** The whole answer to what is sent byte for byte. */
  const sent = (lines: readonly string[], body: Buffer = Buffer.alloc(0)): Promise<string> => {
    const socket = connect(port, '127.0.0.1');
    socket.write(Buffer.concat([Buffer.from([...lines, 'Connection: close', '', ''].join('\r\n'), 'latin1'), body]));
    return text(socket);
  };
  const post = (body: Buffer): Promise<string> =>
    sent(
      [
        'POST /api/v1/posts HTTP/1.1',
        'Host: localhost',
        'Cookie: rtc_session=registrar',
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
      ],
      body,
    );

  it.each([
    ['a byte that begins nothing', [0xff]],
    ['half a letter', [0xd8]],
    ['a letter written too long', [0xc0, 0xaf]],
    ['half of a pair', [0xed, 0xa0, 0x80]],
    ['Windows-1256', [0xe3, 0xcd, 0xe3, 0xcf]],
  ])('is refused where the body is no UTF-8: %s', async (_what, bytes) => {
    const [before, after] = POST('"?"').split('?') as [string, string];
    const answer = await post(Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]));
    expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*"code":"http\.not-utf8"/);
    expect(centre.posts.posts.size).toBe(0);
  });

  it('is refused where an escape is half of a pair, and kept where it is whole', async () => {
    expect(await post(Buffer.from(POST('"\\ud83d"')))).toMatch(/^HTTP\/1\.1 400 [^]*"path":"name.fr"/);
    expect(await post(Buffer.from(POST('"\\ud83d\\ude42 معبر"')))).toMatch(/^HTTP\/1\.1 201 /);
    expect([...centre.posts.posts.values()].map(({ name }) => name.fr)).toEqual(['🙂 معبر']);
  });

  it.each(['q=%FF', 'q=%D8', 'q=a%ED%A0%80', '%FF=1', 'q=%'])(
    'is refused where the query is no UTF-8: %s',
    async (query) => {
      const answer = await sent([`GET /api/v1/posts?${query} HTTP/1.1`, 'Host: localhost']);
      expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*"code":"http\.bad-address"/);
    },
  );

  it.each(['%FF', '%D8', '%ED%A0%80'])('is refused where the path is no UTF-8: %s', async (segment) => {
    const asked = [`GET /api/v1/posts/${segment} HTTP/1.1`, 'Host: localhost', 'Cookie: rtc_session=registrar'];
    expect(await sent(asked)).toMatch(/^HTTP\/1\.1 400 [^]*"code":"http\.bad-address"/);
  });

  it.each(['/api/v1/posts', '/health/live', '/nowhere'])(
    'is refused where two hosts are named, at %s',
    async (path) => {
      const two = await sent([`GET ${path} HTTP/1.1`, 'Host: localhost', 'hOST: evil.example']);
      expect(two).toMatch(/^HTTP\/1\.1 400 [^]*"code":"http\.bad-request"/);
      expect(two).toMatch(/\r\ncontent-security-policy: /);
      const same = await sent([`GET ${path} HTTP/1.1`, 'Host: localhost', 'Host: localhost']);
      expect(same).toMatch(/^HTTP\/1\.1 400 /);
      expect(await sent([`GET ${path} HTTP/1.1`, 'Host: localhost', 'X-Host: evil.example'])).not.toMatch(
        /^HTTP\/1\.1 400 /,
      );
    },
  );
});
