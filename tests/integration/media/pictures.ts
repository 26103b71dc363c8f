import sharp from "sharp";

/** A picture that does not compress well, as photographs don't. */
export function photo(width: number, height: number) {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: "#888", noise } });
}

/** Bytes as they come over a network, a few at a time. Counts what was asked for, and notices being left. */
export function arriving(bytes: Uint8Array, size = 16 * 1024) {
  const seen = { bytes: 0, ended: false };
  async function* arrive() {
    try {
      for (let start = 0; start < bytes.length; start += size) {
        const chunk = bytes.subarray(start, start + size);
        seen.bytes += chunk.length;
        yield chunk;
      }
    } finally {
      seen.ended = true;
    }
  }
  return Object.assign(arrive(), { seen });
}
