// A sheet on the screen and on the browser's own paper: the same data that the PDF is set from.
import type { Block, Item, NightBar, Sheet } from "../../paper/sheet.ts";
import { StatusMark, Wordmark } from "../look/marks.tsx";
import "./sheet-view.css";

export function SheetView({ sheet }: { readonly sheet: Sheet }) {
  return (
    <article className="sheet" lang={sheet.language}>
      <p className="sheet-head small">
        <span className="sheet-brand">
          <Wordmark /> Ekbom
        </span>
        {sheet.head}
      </p>
      <Blocks blocks={sheet.blocks} />
      <footer className="sheet-foot fine">
        <span>{sheet.foot[0]}</span>
        <span>{sheet.foot[1]}</span>
      </footer>
    </article>
  );
}

const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map((block, at) => <One key={`${block.kind}${at}`} block={block} />);

function One({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading": {
      const Tag = `h${block.level}` as const;
      return <Tag className={block.unknown === true ? "sheet-unknown" : undefined}>{block.text}</Tag>;
    }
    case "text":
      return <p className={block.size === "small" ? "small muted" : block.size === "lead" ? "sheet-lead" : undefined}>{block.text}</p>;
    case "list":
      return <List items={block.items} numbered={block.numbered === true} />;
    case "columns":
      return (
        <div className="sheet-columns">
          {block.columns.map((blocks, at) => (
            <div key={at}>
              <Blocks blocks={blocks} />
            </div>
          ))}
        </div>
      );
    case "alarm":
      return (
        <div className="sheet-alarm">
          <StatusMark of="alarm" size={24} />
          <p>
            <b>{block.title}</b> {block.text}
          </p>
        </div>
      );
    case "nights":
      return <Nights nights={block.nights} says={block.says} />;
    case "notes":
      return <p className="sheet-notes fine">{block.label}</p>;
    case "rule":
      return <hr />;
    case "page":
      return <div className="sheet-page" />;
  }
}

function List({ items, numbered }: { readonly items: readonly Item[]; readonly numbered: boolean }) {
  const Tag = numbered ? "ol" : "ul";
  return (
    <Tag className="sheet-list" data-numbered={numbered || undefined}>
      {items.map(({ mark, title, text, aside }, at) => (
        <li key={`${title}${at}`}>
          {mark !== undefined && <StatusMark of={mark} size={16} />}
          <span className="sheet-item">
            <b>{title}</b>
            {text !== undefined && <span className="small muted">{text}</span>}
          </span>
          {aside !== undefined && <span className="small muted">{aside}</span>}
        </li>
      ))}
    </Tag>
  );
}

const HIGH = 70;

function Nights({ nights, says }: { readonly nights: readonly NightBar[]; readonly says: string }) {
  const step = 600 / Math.max(nights.length, 1);
  const y = (severity: number) => HIGH * (1 - severity / 10) + 4;
  return (
    <figure>
      <svg viewBox={`0 0 630 ${HIGH + 24}`} role="img" aria-label={says} className="sheet-nights">
        {[0, 5, 10].map((severity) => (
          <g key={severity}>
            <path d={`M30 ${y(severity)}h600`} stroke="var(--line)" />
            <text x="22" y={y(severity) + 4} textAnchor="end">
              {severity}
            </text>
          </g>
        ))}
        {nights.map(({ label, low, high }, at) => {
          const [x, width] = [30 + at * step + step * 0.25, Math.min(step * 0.5, 14)];
          return (
            <g key={`${label}${at}`}>
              {low === undefined || high === undefined ? (
                <rect x={x} y={y(10)} width={width} height={HIGH} fill="none" stroke="var(--unknownedge)" strokeDasharray="3 2" />
              ) : (
                <rect
                  x={x}
                  y={Math.min(y(high), y(low) - 2)}
                  width={width}
                  height={Math.max(y(low) - y(high), 2)}
                  rx="1"
                  fill="var(--found)"
                />
              )}
              <text x={x + width / 2} y={HIGH + 20} textAnchor="middle">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="small muted">{says}</figcaption>
    </figure>
  );
}
