// The two hatches of the product: what is open, and what is not known. Each in its own direction, so that they differ without colour.
export function Patterns({ ids }: { readonly ids: { readonly open: string; readonly unknown: string } }) {
  return (
    <defs>
      <pattern id={ids.open} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" stroke="var(--likelyedge)" strokeWidth="1.8" />
      </pattern>
      <pattern id={ids.unknown} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 0v6" stroke="var(--unknownedge)" strokeWidth="1.2" />
      </pattern>
    </defs>
  );
}

export function Unknown({ x, y, width, height, pattern, says }: Hatched) {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill={`url(#${pattern})`} stroke="var(--unknownedge)" strokeDasharray="3 2" />
      {says !== undefined && (
        <text x={x + 8} y={y + height / 2 + 4} className="u">
          {says}
        </text>
      )}
    </>
  );
}

interface Hatched {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pattern: string;
  readonly says?: string;
}
