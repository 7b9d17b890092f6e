import { spawn, spawnSync } from 'node:child_process';

/**
 * Loopback gives every connection some 3 MB of buffers, a phone on Wi-Fi a few kB: nobody would ever be slow here. A
 * network namespace of our own has packets of 1,500 bytes and small buffers, and changes nothing for anybody else.
 */
const setUp = [
  'ip link set lo mtu 1500 up',
  'echo "4096 8192 16384" > /proc/sys/net/ipv4/tcp_rmem',
  'echo "4096 16384 32768" > /proc/sys/net/ipv4/tcp_wmem',
  'echo "4096 60999" > /proc/sys/net/ipv4/ip_local_port_range',
].join(' && ');

const flags = process.getuid?.() === 0 ? ['--net'] : ['--map-root-user', '--net'];

/** Does this machine let us make one? */
export function canNarrow(): boolean {
  return spawnSync('unshare', [...flags, 'sh', '-c', setUp], { stdio: 'ignore' }).status === 0;
}

/** Runs a module in there and resolves with the message it sends. */
export function inNarrowNetwork<T>(file: string, args: readonly string[]): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const command = [...flags, 'sh', '-c', `${setUp} && exec "$@"`, 'sh', process.execPath, file, ...args];
  const child = spawn('unshare', command, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.once('message', (message) => resolve(message as T));
  child.once('exit', (code) => reject(new Error(`${file} ended with ${code} in its own network`)));
  child.once('error', reject);
  return promise;
}
