import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePages } from './small-pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A folder in which the real main program finds pages of its own: links to this checkout, but small pages in dist/web.
 * So these tests need no build. Node is told to leave links as they are, else it would find the checkout's pages.
 */
export function makeCheckout({ withPages = true } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'showhands-main-'));
  for (const name of ['package.json', 'node_modules', 'protocol', 'server'])
    symlinkSync(join(root, name), join(dir, name));
  if (withPages) {
    mkdirSync(join(dir, 'dist'));
    writePages(join(dir, 'dist', 'web'));
  }
  const children = new Set<ChildProcess>();
  // Compiled once, a start costs half. Kept here: the links' names are new in every checkout.
  const { PATH = '' } = process.env;
  const NODE_COMPILE_CACHE = join(dir, 'compiled');

  /** The main program in a process of its own. */
  function run(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    const child = spawn(
      process.execPath,
      ['--preserve-symlinks', '--preserve-symlinks-main', join(dir, 'server/main.ts'), ...args],
      {
        cwd: dir,
        env: { PATH, NODE_COMPILE_CACHE, PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(dir, 'data'), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    children.add(child);
    let out = '';
    let err = '';
    const { promise: isUp, resolve, reject } = Promise.withResolvers<string>();
    child.stdout.on('data', (text) => {
      out += text;
      if (out.includes('Host ') || out.includes('listens on')) resolve(out);
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    const ended = once(child, 'close').then(([code]) => {
      children.delete(child);
      reject(new Error(`ended with ${code}: ${err}`));
      return { code: code as number | null, out, err };
    });
    isUp.catch(() => {});
    return {
      child,
      ended,
      /** Resolves when the links are printed. */
      async up() {
        const text = await isUp;
        const link = (name: string) => new RegExp(`^ *${name} +(http\\S+)`, 'm').exec(text)?.[1] ?? '';
        const { port } = new URL(link('Phones'));
        const phone = link('Phones');
        return {
          text,
          phone,
          screen: link('Screen'),
          host: link('Host'),
          url: `http://127.0.0.1:${port}`,
          code: phone.split('/').at(-1) ?? '',
          hostKey: link('Host').split('#k=')[1] ?? '',
        };
      },
    };
  }

  return {
    dir,
    run,
    async remove() {
      for (const child of children) child.kill('SIGKILL');
      await Promise.all([...children].map((child) => once(child, 'close')));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export type Checkout = ReturnType<typeof makeCheckout>;
