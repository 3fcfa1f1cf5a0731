// How triggers are weighed, with the figures of docs/methods.md themselves: written once, shown here.
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import methods from "../../../../docs/methods.md?raw";
import { type Block, blocksOf, spansOf } from "./document.ts";
import "./methods.css";

const blocks = blocksOf(methods).slice(1); // its title is said by the page

export function Page() {
  const { t } = useTranslation("triggers");
  return (
    <div className="mth">
      <h1>{t("methodsTitle")}</h1>
      <p className="mth-lead">{t("methodsSub")}</p>
      <p>
        <Link to="/triggers">{t("backToTriggers")}</Link>
      </p>
      <div lang="en">
        {blocks.map((block, i) => (
          <Shown key={i} block={block} />
        ))}
      </div>
    </div>
  );
}

function Shown({ block }: { readonly block: Block }) {
  switch (block.is) {
    case "heading":
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case "paragraph":
      return (
        <p>
          <Line text={block.text} />
        </p>
      );
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>
              <Line text={item} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return (
        <div className="mth-scroll" role="region" aria-label={block.head.join(", ")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {block.head.map((cell, i) => (
                  <th key={i} scope="col">
                    <Line text={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, i) => (
                <tr key={i}>
                  {row.map((cell, j) => (
                    <td key={j}>
                      <Line text={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

const Line = ({ text }: { readonly text: string }) =>
  spansOf(text).map((span, i) =>
    span.is === "strong" ? <strong key={i}>{span.text}</strong> : span.is === "code" ? <code key={i}>{span.text}</code> : span.text,
  );
