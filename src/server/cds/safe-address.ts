// Addresses to which something may be sent: with https, or on this machine itself.

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

export function isSafeAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname)));
}

/** Whether a request came over TLS, or never left this machine. */
export const isSafeRequest = ({ protocol, ip }: { readonly protocol: string; readonly ip: string }): boolean =>
  protocol === "https" || ip === "::1" || /^(?:::ffff:)?127\./.test(ip);
