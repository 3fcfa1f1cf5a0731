// One requirement of OWASP ASVS 5.0, by its id: how it stands, where the proof is, and in our own words what the proof says.
// The text of the requirements is theirs (CC BY-SA 4.0) and is not repeated here.

export type Status = "met" | "partly" | "not met" | "by the operator" | "does not apply";

/** `where`: a file of this repository, of a test where there is one; empty only for what does not apply. */
export type Row = readonly [id: string, level: 1 | 2, status: Status, where: string, says: string];
