import { type ReactNode, useId } from "react";

/** A part of the page under its heavy rule. */
export function Part({ title, lead, children }: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="rule care-part" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {lead !== undefined && <p className="small muted">{lead}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
