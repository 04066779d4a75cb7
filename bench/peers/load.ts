import autocannon from 'autocannon';

export interface Load {
  port: number;
  path: string;
  bodies: readonly string[];
  headers: readonly Record<string, string>[];
  seconds: number;
}

/** Requests per second over ten connections, and how many answers were not a success. */
export async function load({
  port,
  path,
  bodies,
  headers,
  seconds,
}: Load): Promise<{ perSecond: number; p99: number; failed: number }> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections: 10,
    duration: seconds,
    requests: bodies.map((body, index) => ({
      method: 'POST' as const,
      path,
      body,
      headers: { 'content-type': 'application/json', ...headers[index] },
    })),
  });
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
