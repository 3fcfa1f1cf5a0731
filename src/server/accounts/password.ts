// Passwords: argon2id with OWASP's parameters, and which ones are too easily guessed.
import { argon2, type Argon2Parameters, randomBytes, timingSafeEqual } from "node:crypto";

const MEMORY_KIBIBYTES = 47_104;
const PASSES = 1;
const TAG_BYTES = 32;
const SHORTEST = 12;
const LONGEST = 128;

/** The usual text form: `$argon2id$v=19$m=47104,t=1,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await digest(password, salt, MEMORY_KIBIBYTES, PASSES);
  return `$argon2id$v=19$m=${MEMORY_KIBIBYTES},t=${PASSES},p=1$${bare(salt)}$${bare(hash)}`;
}

const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([\w+/]+)\$([\w+/]+)$/;
let nobodys: Promise<string> | undefined;

/** Takes as long when there is no such account (`stored` undefined), so that nobody learns who has one. */
export async function passwordFits(password: string, stored: string | undefined): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(16).toString("hex"));
  const [, memory, passes, salt = "", hash = ""] = FORM.exec(stored ?? (await nobodys)) ?? [];
  const expected = Buffer.from(hash, "base64");
  const given = await digest(password, Buffer.from(salt, "base64"), Number(memory), Number(passes));
  return expected.length === given.length && timingSafeEqual(given, expected) && stored !== undefined;
}

function digest(password: string, nonce: Buffer, memory: number, passes: number): Promise<Buffer> {
  const parameters: Argon2Parameters = { message: password.normalize("NFC"), nonce, parallelism: 1, tagLength: TAG_BYTES, memory, passes };
  return new Promise((resolve, reject) => argon2("argon2id", parameters, (error, hash) => (error ? reject(error) : resolve(hash))));
}

const bare = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");

/** What makes a long password easy after all: these words with digits around them, a walk over the keyboard, one thing again and again. */
const COMMON = [
  "password",
  "passwort",
  "letmein",
  "welcome",
  "administrator",
  "admin",
  "iloveyou",
  "qwerty",
  "dragon",
  "monkey",
  "football",
  "baseball",
  "sunshine",
  "princess",
  "superman",
  "trustno",
  "restlesslegs",
  "ekbom",
  "changeme",
  "secret",
  "contraseña",
];
const WALKS = [
  "01234567890123456789",
  "98765432109876543210",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "1q2w3e4r5t6y7u8i9o0p",
  "1qaz2wsx3edc4rfv5tgb",
  "qazwsxedcrfvtgbyhn",
];

/** Undefined when the password may be used, otherwise what to change. No rule about kinds of characters: length is what counts. */
export function passwordFault(password: string, login: string): string | undefined {
  const length = [...password].length;
  if (length < SHORTEST) return `a password has at least ${SHORTEST} characters; a few words in a row are easy to keep in mind`;
  if (length > LONGEST) return `a password has at most ${LONGEST} characters`;
  const low = password.toLowerCase();
  const name = login.toLowerCase().split("@")[0] ?? "";
  const words = [...COMMON, ...(name.length >= 4 ? [name] : [])].map(lettersOf);
  const easy =
    [low, low.replaceAll(/[0134@$]/g, (sign) => SPELT[sign] ?? sign)].some((one) => isCommon(lettersOf(one), words)) ||
    WALKS.some((walk) => walk.includes(low) || low.includes(walk.slice(0, 12))) ||
    new Set(low).size < 5 ||
    /^(.{1,6})\1+.{0,3}$/u.test(low);
  return easy ? "this password is easily guessed; take a few words that have nothing to do with each other" : undefined;
}

const SPELT: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "@": "a", $: "s" };
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}]/gu, "");

/** Hardly more than one of the words, or a walk over the keyboard with digits behind it. */
function isCommon(letters: string, words: readonly string[]): boolean {
  if (letters.length >= 6 && WALKS.some((walk) => walk.includes(letters))) return true;
  return words.some((word) => word !== "" && letters.includes(word) && letters.replaceAll(word, "").length < 4);
}
