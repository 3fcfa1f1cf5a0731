// Where the bytes of a recording come from: memory, a Blob in the browser, a stream; the terminal supplies a file in the same shape.
// A read past the end gives fewer bytes. What a read gave may be overwritten by the next read, so that one buffer is enough.
export interface ByteSource {
  // Infinity when nobody knows beforehand, as with a stream.
  readonly size: number;
  read(offset: number, length: number): Uint8Array | Promise<Uint8Array>;
}

export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
});

export const blobSource = (blob: Blob): ByteSource => ({
  size: blob.size,
  read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
});

// A stream can only be read onwards; the EDF reader never looks back.
export function streamSource(stream: AsyncIterable<Uint8Array>): ByteSource {
  const chunks = stream[Symbol.asyncIterator]();
  let position = 0;
  let rest: Uint8Array = new Uint8Array(0);
  const refill = async () => {
    const next = await chunks.next();
    rest = next.done === true ? new Uint8Array(0) : next.value;
    return next.done !== true;
  };
  const skipTo = async (offset: number) => {
    while (position + rest.length < offset) {
      position += rest.length;
      if (!(await refill())) return false;
    }
    rest = rest.subarray(offset - position);
    position = offset;
    return true;
  };
  return {
    size: Number.POSITIVE_INFINITY,
    async read(offset, length) {
      if (offset < position) throw new RangeError(`a stream cannot go back to byte ${offset}: it is at byte ${position}`);
      if (!(await skipTo(offset))) return new Uint8Array(0);
      const out = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        if (rest.length === 0 && !(await refill())) break;
        const taken = rest.subarray(0, length - filled);
        out.set(taken, filled);
        rest = rest.subarray(taken.length);
        filled += taken.length;
        position += taken.length;
      }
      return out.subarray(0, filled);
    },
  };
}
