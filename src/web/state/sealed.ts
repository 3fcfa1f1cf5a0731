// What is shared is sealed in the browser: AES-256-GCM with a fresh key, which stands behind the # of the link and so never
// reaches the server.
const IV = 12; // bytes, before the cipher text

export interface Sealed {
  readonly sealed: string;
  readonly key: string;
}

/** Seals JSON; both parts are base64url. */
export async function seal(content: unknown): Promise<Sealed> {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const text = new TextEncoder().encode(JSON.stringify(content));
  const cipher = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, text));
  const whole = new Uint8Array(IV + cipher.length);
  whole.set(iv);
  whole.set(cipher, IV);
  return { sealed: toText(whole), key: toText(new Uint8Array(await crypto.subtle.exportKey("raw", key))) };
}

/** Opens what `seal` has made; undefined when the key does not fit or a byte was changed. */
export async function unseal({ sealed, key }: Sealed): Promise<unknown> {
  try {
    const whole = toBytes(sealed);
    const opener = await crypto.subtle.importKey("raw", toBytes(key), "AES-GCM", false, ["decrypt"]);
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: whole.subarray(0, IV) }, opener, whole.subarray(IV));
    return JSON.parse(new TextDecoder().decode(text)) as unknown;
  } catch {
    return undefined;
  }
}

function toText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.codePointAt(0) ?? 0);
