// Counts and times for Prometheus, by route and status. No label can hold what concerns a person.
import type { FastifyInstance } from "fastify";
import { routeOf } from "./log.ts";

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

interface Timing {
  readonly buckets: number[];
  count: number;
  seconds: number;
}

export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #timings = new Map<string, Timing>();

  seen(method: string, route: string, status: number, seconds: number): void {
    const labels = `method="${method}",route="${escaped(route)}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const timing = this.#timings.get(route) ?? { buckets: BOUNDS.map(() => 0), count: 0, seconds: 0 };
    for (const [i, bound] of BOUNDS.entries()) if (seconds <= bound) timing.buckets[i] = (timing.buckets[i] ?? 0) + 1;
    timing.count += 1;
    timing.seconds += seconds;
    this.#timings.set(route, timing);
  }

  /** The text format of Prometheus, version 0.0.4. */
  text(): string {
    const lines = ["# HELP ekbom_requests_total Requests answered.", "# TYPE ekbom_requests_total counter"];
    for (const [labels, count] of this.#requests) lines.push(`ekbom_requests_total{${labels}} ${count}`);
    lines.push("# HELP ekbom_request_seconds Time to answer.", "# TYPE ekbom_request_seconds histogram");
    for (const [route, { buckets, count, seconds }] of this.#timings) {
      const label = `route="${escaped(route)}"`;
      for (const [i, bound] of BOUNDS.entries()) lines.push(`ekbom_request_seconds_bucket{${label},le="${bound}"} ${buckets[i]}`);
      lines.push(`ekbom_request_seconds_bucket{${label},le="+Inf"} ${count}`);
      lines.push(`ekbom_request_seconds_sum{${label}} ${seconds.toFixed(6)}`, `ekbom_request_seconds_count{${label}} ${count}`);
    }
    lines.push("# HELP process_resident_memory_bytes Memory in use.", "# TYPE process_resident_memory_bytes gauge");
    lines.push(`process_resident_memory_bytes ${process.memoryUsage.rss()}`);
    return `${lines.join("\n")}\n`;
  }
}

const escaped = (text: string): string => text.replaceAll(/["\\\n]/g, "_");

export function countRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook("onResponse", async (request, reply) => {
    metrics.seen(request.method, routeOf(request), reply.statusCode, reply.elapsedTime / 1000);
  });
}
