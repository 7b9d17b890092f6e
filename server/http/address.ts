import { createSocket } from 'node:dgram';
import { hostname, networkInterfaces } from 'node:os';

/** Interfaces that no phone in the hall can reach: containers, virtual machines, VPNs. */
const isVirtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|cni|flannel|tun|tap|utun|wg|ppp|zt|tailscale|ipsec|awdl|llw|lo)/i;
const isLinkLocal = (address: string) => address.startsWith('169.254.');

interface Candidate {
  readonly name: string;
  readonly address: string;
}

function candidates(): Candidate[] {
  return Object.entries(interfaces()).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !isLinkLocal(address))
      .map(({ address }) => ({ name, address })),
  );
}

/** Some systems (Android among them) do not tell a program; it throws then. */
function interfaces(): ReturnType<typeof networkInterfaces> {
  try {
    return networkInterfaces();
  } catch {
    return {};
  }
}

/** The address the default route leaves from. Connecting a UDP socket asks the routing table and sends nothing. */
function addressOfDefaultRoute(): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const socket = createSocket('udp4');
  const done = (address: string | null) => {
    socket.removeAllListeners();
    socket.on('error', () => {});
    socket.close();
    resolve(address);
  };
  socket.once('error', () => done(null));
  // TEST-NET-2 (RFC 5737) belongs to nobody: only the default route leads there.
  socket.connect(9, '198.51.100.1', () => done(socket.address().address));
  return promise;
}

/** The IPv4 address phones on the same network reach; null when this machine has none. */
export async function lanAddress(): Promise<string | null> {
  const known = candidates();
  const real = known.filter(({ name }) => !isVirtual.test(name));
  const routed = await addressOfDefaultRoute();
  const best =
    real.find(({ address }) => address === routed) ??
    real[0] ??
    known.find(({ address }) => address === routed) ??
    known[0];
  return best?.address ?? null;
}

const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[?::1\]?|0\.0\.0\.0|\[?::\]?)$/i;

/** Would a phone that is told this host end up at itself? `host` with or without a port. */
export function isLoopback(host: string): boolean {
  return loopback.test(host.replace(/^([^:]+|\[.*\]):\d+$/, '$1'));
}

/** HOST names this computer alone; the wildcards `0.0.0.0` and `::` do not. */
const isOwnLoopback = (host: string) => isLoopback(host) && !/^(0\.0\.0\.0|\[?::\]?)$/.test(host);

export interface AddressParts {
  readonly publicUrl: string | null;
  readonly basePath: string;
  /** HOST: what the server listens on. */
  readonly host: string;
  readonly port: () => number;
  readonly onChanged: () => void;
}

/** How often the machine's addresses are compared, ms. Operating systems tell Node nothing when Wi-Fi changes. */
const lookEveryMs = 5_000;

/** The address people get; follows the network as it changes. */
export async function watchAddress({ publicUrl, basePath, host: listensOn, port, onChanged }: AddressParts) {
  /** One of several networks was chosen by HOST: that is where phones are. */
  const chosen = isLoopback(listensOn) ? null : listensOn;
  let lan = chosen ?? (await lanAddress());
  let seen = JSON.stringify(candidates());
  const timer = setInterval(async () => {
    const now = JSON.stringify(candidates());
    if (now === seen) return;
    seen = now;
    const before = lan;
    lan = chosen ?? (await lanAddress());
    if (lan !== before) onChanged();
  }, lookEveryMs);
  timer.unref();

  return {
    /** Base address without a slash at the end. `host`: as the page was opened, with its port. */
    origin(host?: string, isHttps = false): string {
      if (publicUrl !== null) return publicUrl;
      if (host !== undefined && !isLoopback(host)) return `${isHttps ? 'https' : 'http'}://${host}${basePath}`;
      return `http://${lan ?? hostname()}:${port()}${basePath}`;
    },
    /** false: no phone can reach it, for want of a network or because HOST is this computer alone. */
    isOnNetwork: () => lan !== null && !isOwnLoopback(listensOn),
    stop: () => clearInterval(timer),
  };
}

export type Address = Awaited<ReturnType<typeof watchAddress>>;
