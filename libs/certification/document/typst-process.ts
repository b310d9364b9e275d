import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from '#kernel';

const PROGRAM = fileURLToPath(new URL(`./typst.process${extname(import.meta.filename)}`, import.meta.url));
const IDLE_MILLISECONDS = 30_000;
/** A document takes some tens of milliseconds, and a hundred may wait before it. */
const PATIENCE_MILLISECONDS = 20_000;
/** How long the process is given to end by itself. */
const FAREWELL_MILLISECONDS = 2_000;

interface Waiting {
  readonly child: ChildProcess;
  readonly answer: (pdf: Uint8Array) => void;
  readonly refuse: (reason: Error) => void;
  readonly done: () => void;
}

interface Answer {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly failure?: string;
}

/**
 * The process in which Typst sets documents. Typst is native code that may take much memory or bring its process down;
 * here it harms no process that serves exams. It is started at first need, knows no secret, and ends when idle.
 */
export class TypstProcess {
  private child: ChildProcess | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private idle: NodeJS.Timeout | undefined;

  /** The id of the running process; undefined where none runs. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Documents that are asked for and not made yet. */
  get length(): number {
    return this.waiting.size;
  }

  /** @throws DomainError unavailable where the process ends meanwhile, or stands still; Error with what Typst says. */
  render(sheet: object): Promise<Uint8Array> {
    clearTimeout(this.idle);
    const child = (this.child ??= this.start());
    if (!child.connected) {
      this.lose(child);
      return Promise.reject(away());
    }
    this.asked += 1;
    const id = this.asked;
    return new Promise<Uint8Array>((answer, refuse) => {
      const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
      const done = () => clearTimeout(patience);
      this.waiting.set(id, { child, answer, refuse, done });
      child.send({ id, sheet }, (failure) => failure && this.lose(child));
    });
  }

  /** Ends the process and waits until it has ended; documents asked for meanwhile go to another one. */
  async end(): Promise<void> {
    clearTimeout(this.idle);
    const { child } = this;
    this.child = null;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) child.disconnect();
    const farewell = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MILLISECONDS);
    await gone;
    clearTimeout(farewell);
  }

  private start(): ChildProcess {
    const child = fork(PROGRAM, { execArgv: [], env: {}, serialization: 'advanced' });
    child.on('message', (answer: Answer) => this.settle(answer));
    // A process that could not be started never exits.
    child.on('error', () => this.lose(child));
    child.once('exit', () => this.lose(child));
    return child;
  }

  private settle({ id, pdf, failure }: Answer): void {
    const found = this.waiting.get(id);
    this.waiting.delete(id);
    found?.done();
    if (pdf) found?.answer(pdf);
    else found?.refuse(new Error(failure));
    if (this.waiting.size > 0) return;
    clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.end(), IDLE_MILLISECONDS).unref();
  }

  /** Callers ask again for what the lost process was working on; the next request starts another process. */
  private lose(child: ChildProcess): void {
    if (this.child === child) this.child = null;
    for (const [id, waiting] of this.waiting) {
      if (waiting.child !== child) continue;
      this.waiting.delete(id);
      waiting.done();
      waiting.refuse(away());
    }
  }
}

const away = (): DomainError => new DomainError('unavailable', 'certification.document-busy');
