import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One connection: what comes from either end goes to the other, in order. */
class Line {
  private dead = false;

  constructor(
    private readonly near: Socket,
    private readonly far: Socket,
    private readonly proxy: { readonly delayMs: number },
    closed: () => void,
  ) {
    this.carry(near, far);
    this.carry(far, near);
    near.once('close', closed);
  }

  cut(): void {
    for (const socket of [this.near, this.far]) reset(socket);
  }

  end(): void {
    for (const socket of [this.near, this.far]) socket.destroy();
  }

  /** The line stays dead, because what was lost on the way cannot be made up for later. */
  die(): void {
    this.dead = true;
  }

  private carry(from: Socket, to: Socket): void {
    let sent = Promise.resolve();
    from.on('data', (chunk: Buffer) => {
      const come = this.proxy.delayMs > 0 ? sleep(this.proxy.delayMs) : undefined;
      sent = Promise.all([sent, come]).then(() => {
        if (!this.dead && !to.destroyed) to.write(chunk);
      });
    });
    // A reset of one end is seen in its close, too.
    from.on('error', () => undefined);
    from.on('close', () => void sent.then(() => this.dead || to.destroy()));
  }
}

/** A socket that is ending cannot be reset any more; trying would leave its handle open for good. */
function reset(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

/** The link between two programs that talk by TCP; it can be slow, cut off, or dead without notice. */
export class TcpProxy {
  delayMs = 0;
  private dead = false;
  private readonly lines = new Set<Line>();

  private constructor(
    private readonly server: Server,
    private target: number,
  ) {
    server.on('connection', (near) => this.lay(near));
  }

  /** A proxy to a port of this machine. */
  static async to(port: number): Promise<TcpProxy> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TcpProxy(server, port);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Leads connections to another port from now on; those that stand are cut. */
  lead(port: number): void {
    this.target = port;
    this.cut();
  }

  /** Ends every connection at once, in the midst of what it carries. */
  cut(): void {
    for (const line of this.lines) line.cut();
  }

  /** Carries nothing any more, and tells nobody so. */
  die(): void {
    this.dead = true;
    for (const line of this.lines) line.die();
  }

  /** Carries data of new connections again. */
  revive(): void {
    this.dead = false;
  }

  async close(): Promise<void> {
    for (const line of this.lines) line.end();
    this.server.close();
    await once(this.server, 'close');
  }

  private lay(near: Socket): void {
    const line: Line = new Line(near, connect(this.target, '127.0.0.1'), this, () => this.lines.delete(line));
    this.lines.add(line);
    if (this.dead) line.die();
  }
}
