// CDS Hooks 2.0 as a Fastify plugin: register it without a prefix, or with the path of the base address.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { dayOf, type Day } from "../../record/day.ts";
import { Answers } from "./answers.ts";
import { callService } from "./call.ts";
import { allowOrigins } from "./cors.ts";
import { answerErrors, readStrictJson, refuseUnsafe } from "./door.ts";
import { readFeedback, type Feedback } from "./feedback.ts";
import { fhirFetcher } from "./fetch-fhir.ts";
import { findService, services } from "./services.ts";
import type { Draft, Link } from "./shapes.ts";
import { Trust, type TrustedClient } from "./trust.ts";

export interface CdsOptions {
  /** The address that clients see, without a slash at its end; services are at `${base}/cds-services/{id}`. */
  readonly base: string;
  /** Who may call. "anyone" is for a closed network and for trials: nobody is asked who they are. */
  readonly clients: "anyone" | readonly TrustedClient[];
  /** FHIR servers that may be read for "anyone"; trusted clients each have their own list. */
  readonly fhirServers?: readonly string[];
  /** Origins of clients that run in a browser. */
  readonly origins?: readonly string[];
  /** Where the app is launched by SMART; cards then link to it. */
  readonly smartLaunch?: string;
  readonly onFeedback?: (feedback: readonly Feedback[]) => void | Promise<void>;
  /** The clock. */
  readonly now?: () => Date;
  /** The largest body in bytes; 16 MiB when not given. */
  readonly bodyLimit?: number;
  /** How many judged records are remembered; 2,000 when not given. */
  readonly remembered?: number;
}

interface Named {
  readonly Params: { readonly id: string };
}

/** `await app.register(cdsPlugin, { base, clients })`. */
export async function cdsPlugin(app: FastifyInstance, options: CdsOptions): Promise<void> {
  const { base, clients, now = () => new Date() } = options;
  const trust = clients === "anyone" ? undefined : new Trust(clients, now);
  const answers = new Answers<readonly Draft[]>(options.remembered ?? 2_000);
  const links: readonly Link[] =
    options.smartLaunch === undefined ? [] : [{ label: "Open in Ekbom", url: options.smartLaunch, type: "smart" }];
  const bodyLimit = options.bodyLimit ?? 16 * 2 ** 20;
  readStrictJson(app);
  refuseUnsafe(app);
  answerErrors(app);
  allowOrigins(app, options.origins ?? [], ["/cds-services", "/cds-services/:id", "/cds-services/:id/feedback"]);

  app.get("/cds-services", () => ({ services }));
  app.route({ method: "POST", url: "/cds-services/:id", bodyLimit, handler: answer });
  app.route({ method: "POST", url: "/cds-services/:id/feedback", bodyLimit, handler: takeFeedback });

  async function answer({ params, headers, body }: FastifyRequest<Named>) {
    const client = await trust?.clientOf(headers.authorization, addressesOf(params.id));
    const allowed = client === undefined ? options.fhirServers : client.fhirServers;
    return callService(params.id, body, {
      today: dayOn(now()),
      answers,
      links,
      ...(allowed !== undefined && allowed.length > 0 && { fetcher: fhirFetcher(allowed) }),
    });
  }

  async function takeFeedback({ params, headers, body }: FastifyRequest<Named>, reply: FastifyReply) {
    await trust?.clientOf(headers.authorization, addressesOf(params.id));
    const feedback = readFeedback(findService(params.id).id, body);
    await options.onFeedback?.(feedback);
    return reply.code(200).send();
  }

  function addressesOf(id: string): readonly string[] {
    const service = `${base}/cds-services/${id}`;
    return [service, `${service}/feedback`];
  }
}

/** The day in UTC. */
function dayOn(moment: Date): Day {
  const day = dayOf(moment.toISOString().slice(0, 10));
  if (day === undefined) throw new RangeError("the clock gives no date");
  return day;
}
