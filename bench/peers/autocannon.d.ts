declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    requests: { method: 'POST'; path: string; body: string; headers: Record<string, string> }[];
  }
  interface Result {
    requests: { average: number };
    latency: { p99: number };
    non2xx: number;
    errors: number;
    timeouts: number;
  }
  // eslint-disable-next-line import-x/no-default-export -- it is how the package exports itself
  export default function autocannon(options: Options): Promise<Result>;
}
