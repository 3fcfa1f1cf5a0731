// The commands, each loaded only when it is called, so that a short one starts at once.

export interface Command {
  readonly call: string;
  readonly says: string;
  readonly load: () => Promise<(args: readonly string[]) => number | Promise<number>>;
}

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    "assess",
    {
      call: "assess FILE|- [--full | --json | --fhir] [--html FILE] [--explain ID] [--today DATE]",
      says: "read a person's facts or FHIR record and say why the legs are restless",
      load: async () => (await import("./assess.ts")).assessCommand,
    },
  ],
  [
    "sample",
    {
      call: "sample [NAME] [--full] [--json]",
      says: "the same for an invented person; without a name, the list of them",
      load: async () => (await import("./sample.ts")).sampleCommand,
    },
  ],
  [
    "facts",
    {
      call: "facts [WORD] [--json]",
      says: "the vocabulary: every fact with its unit, range and freshness",
      load: async () => (await import("./facts.ts")).factsCommand,
    },
  ],
  [
    "rule",
    {
      call: "rule ID",
      says: "any rule as a page: what it says, when, who says so, its cases",
      load: async () => (await import("./rule.ts")).ruleCommand,
    },
  ],
  [
    "serve",
    {
      call: "serve [--port N] [--data DIR] [--no-open] [--mode personal|clinic] [--settings FILE] ...",
      says: "the app in the browser, on this computer; every setting of `ekbom doctor` is an option too",
      load: async () => (await import("./serve.ts")).serveCommand,
    },
  ],
  [
    "doctor",
    {
      call: "doctor [--json] [--data DIR] [--settings FILE] ...",
      says: "the settings in force and whether Node, data folder, database, clock, certificates and disk are well",
      load: async () => (await import("./doctor.ts")).doctorCommand,
    },
  ],
  [
    "audit",
    {
      call: ["audit verify [--head NUMBER:HASH] [--data DIR]", "audit export FILE|- [--data DIR]"].join("\n  ekbom "),
      says: "check that the record of who saw what was not changed; take it away as FHIR AuditEvents, one per line",
      load: async () => (await import("./audit.ts")).auditCommand,
    },
  ],
  [
    "knowledge",
    {
      call: "knowledge [--fhir DIR]",
      says: "the version of the knowledge; or all of it as FHIR Library, PlanDefinition, Questionnaire and code systems, a file each",
      load: async () => (await import("./knowledge.ts")).knowledgeCommand,
    },
  ],
  [
    "sleep",
    {
      call: [
        "sleep NIGHT.edf [--stages FILE] [--events FILE | --marked] [--left LABEL] [--right LABEL] [--legs LABEL] [--rules wasm-2016|aasm|both] [--json] [--html FILE] [--annotations OUT.edf]",
        "sleep make OUT.edf [--seed N] [--hours H] [--rate HZ] [--noise low|medium|high] [--marks]",
        "sleep agree A B [--overlap 0.5] [--stages FILE] [--json]",
      ].join("\n  ekbom "),
      says: "score the leg movements of a sleep recording, make one whose truth is known, compare two scorings",
      load: async () => (await import("./sleep.ts")).sleepCommand,
    },
  ],
  [
    "import",
    {
      call: "import FILE|DIR|- [--data DIR] [--no-validation]",
      says: "FHIR (Bundle, resources, NDJSON, .gz) into the records; the same again changes nothing, so that it can be repeated",
      load: async () => (await import("./data/import.ts")).importCommand,
    },
  ],
  [
    "export",
    {
      call: "export DIR [--data DIR]",
      says: "the newest version of everything as NDJSON, one file per type",
      load: async () => (await import("./data/export.ts")).exportCommand,
    },
  ],
  [
    "backup",
    {
      call: "backup FILE [--data DIR]",
      says: "everything with its history into one file, also while the server runs",
      load: async () => (await import("./data/backup.ts")).backupCommand,
    },
  ],
  [
    "restore",
    {
      call: "restore FILE [--data DIR]",
      says: "a backup into a new folder, or into the empty database of EKBOM_DATABASE_URL",
      load: async () => (await import("./data/restore.ts")).restoreCommand,
    },
  ],
]);

export function usage(some: Iterable<Command> = commands.values()): string {
  const lines = [...some].map(({ call, says }) => `  ekbom ${call}\n      ${says}`);
  return ["Ekbom finds the reasons behind restless legs. It informs and drafts; a clinician decides.", "", ...lines].join("\n");
}
