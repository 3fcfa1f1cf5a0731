// How a command ends. The numbers are those of sysexits: scripts can tell a wrong call from wrong data from our fault.

export const exitCode = { ok: 0, usage: 64, data: 65, ours: 70 } as const;

/** The call is wrong: the person at the keyboard can mend it. */
export class UsageError extends Error {}
/** The input is wrong: whoever made it can mend it. */
export class DataError extends Error {}
