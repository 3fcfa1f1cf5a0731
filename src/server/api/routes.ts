// All routes of the app's API, in the order of docs/api.md.
import type { Route } from "../http/route.ts";
import type { LaunchTokens } from "../session/launch-tokens.ts";
import type { Settings } from "../settings/schema.ts";
import { accountRoutes } from "./account.ts";
import { accountsRoutes } from "./accounts.ts";
import { auditRoutes } from "./audit.ts";
import { careRoutes } from "./care.ts";
import { clientRoutes } from "./clients.ts";
import { diaryRoutes } from "./diary.ts";
import { everythingRoutes } from "./everything.ts";
import { paperRoutes } from "./paper.ts";
import { personRoutes } from "./people.ts";
import { recordRoutes } from "./record.ts";
import { sessionRoutes, startRoute } from "./session.ts";
import { shareRoutes } from "./shares.ts";
import { signInRoutes } from "./sign-in.ts";
import { siteRoutes } from "./site.ts";

export const apiRoutes = ({ mode }: Settings, tokens: LaunchTokens): readonly Route[] => [
  ...sessionRoutes,
  ...(mode === "personal" ? [startRoute(tokens)] : []),
  ...personRoutes,
  ...recordRoutes,
  ...diaryRoutes,
  ...shareRoutes,
  ...siteRoutes,
  ...paperRoutes,
  ...everythingRoutes,
  ...auditRoutes,
  ...clientRoutes,
  ...(mode === "clinic" ? [...signInRoutes, ...accountRoutes, ...accountsRoutes, ...careRoutes] : []),
];
