import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../support/answering.js';
import { eventually } from '../support/eventually.js';

/** As docs/operations.md has it, on ports of this machine and without TLS. */
const configuration = (folder: string, port: number, apis: readonly number[]): string => `
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log warn;
worker_processes 1;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  client_max_body_size 110m;
  upstream centre {
${apis.map((api) => `    server 127.0.0.1:${api} max_fails=0;`).join('\n')}
    keepalive 32;
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://centre;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_next_upstream error timeout http_502 http_503 non_idempotent;
      proxy_next_upstream_tries 2;
    }
  }
}
`;

/** nginx before several copies of the api: whom one does not answer, the next one does. */
export class Nginx {
  private constructor(
    readonly port: number,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async before(apis: readonly number[], port: number): Promise<Nginx> {
    const folder = await mkdtemp(join(tmpdir(), 'rtc-nginx-'));
    await chmod(folder, 0o755);
    await writeFile(join(folder, 'nginx.conf'), configuration(folder, port, apis));
    const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
    const nginx = new Nginx(port, child, folder);
    await eventually(
      'nginx',
      () => answers(`http://127.0.0.1:${port}/health/live`),
      (live) => live,
    );
    return nginx;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGQUIT');
    await gone;
    await rm(this.folder, { recursive: true, force: true });
  }
}
