import { everybody } from "./test/laws/people.ts";
import { assessed } from "./test/laws/law.ts";
import { factOf } from "./src/knowledge/facts.ts";
const preg = new Set(["pregnant","could-become-pregnant","gestation","weeks-since-birth","breastfeeding","heavy-periods","postmenopausal"]);
const count = new Map<string, number>(); const ex = new Map<string, string>();
const hit = (k: string, e: unknown) => { count.set(k, (count.get(k) ?? 0) + 1); if (!ex.has(k)) ex.set(k, JSON.stringify(e).slice(0, 400)); };
for (const { input } of everybody(3000, 11)) {
  const a = assessed(input) as any;
  const age = input.facts.age as any, sex = input.facts.sex as any, pm = input.facts.postmenopausal as any;
  const who = typeof age === "number" && age < 12 ? "child<12" : typeof age === "number" && age > 60 ? "over60" : pm === true ? "postmeno" : sex === "male" ? "male" : "";
  const asks: [string, string[]][] = [["diagnosis", a.diagnosis.missing], ...a.diagnosis.mimics.map((m: any) => ["mimic " + m.id, m.asks]), ...a.alarms.map((m: any) => ["alarm " + m.id, m.missing]), ...a.notAsked.map((m: any) => ["notAsked " + m.id, m.missing]), ...a.reasons.map((m: any) => ["reason " + m.id, m.missing]), ...a.tests.map((m: any) => ["test " + m.id, m.gives]), ...a.plan.map((m: any) => ["plan " + m.id, m.missing]), ...a.noGuideline.map((m: any) => ["nog " + m.id, m.missing])];
  if (who) for (const [k, facts] of asks) for (const f of facts) if (preg.has(f)) hit(`${who}: ${k} asks ${f}`, input.facts);
  if (who) for (const t of a.tests) if (t.id === "pregnancy-test") hit(`${who}: pregnancy test`, input.facts);
  if (who) for (const r of a.reasons) if (r.id === "pregnancy" && r.status !== "absent") hit(`${who}: reason pregnancy ${r.status}`, input.facts);
  const told = new Set(Object.keys(input.facts));
  for (const [k, facts] of asks) { if (new Set(facts).size !== facts.length) hit(`dup asks in ${k}`, facts);  if (facts.some((f) => (factOf(f as any) as any).askedOf === "nobody")) hit(`asks computed in ${k}: ${facts.filter((f) => (factOf(f as any) as any).askedOf === "nobody")}`, facts); }
  for (const r of a.reasons) { const f = new Set(r.for.map((s: any) => s.fact)); for (const s of r.against) if (r.status === "present" && f.has(s.fact) && s.fact !== "medicines") hit(`reason ${r.id} both for and against ${s.fact}`, input.facts); if (r.status==="present" && r.for.length===0) hit(`present without for ${r.id}`, input.facts); if (r.status==="absent" && r.missing.length) hit(`absent but missing ${r.id}`, 0)}
  for (const p of a.plan) { if (p.advice==="only-if" && p.conditions.length===0) hit(`only-if without condition ${p.id}`, input.facts); if (new Set(p.conditions).size!==p.conditions.length) hit(`dup condition ${p.id}`, p.conditions); const w = p.whyNot.map((g: any)=>g.says); if (new Set(w).size!==w.length) hit(`dup whynot ${p.id}`, w); if ((p.advice==="offer"||p.advice==="consider") && p.conditions.some((c: string)=>/^Only once|^Only if|^Only /.test(c))) hit(`${p.advice} with only-condition ${p.id}`, p.conditions);
   if ((p.advice==="offer"||p.advice==="consider"||p.advice==="only-if") && p.dose && p.dose.start > p.dose.ceiling) hit("dose", p.dose); }
  for (const al of a.alarms) if (al.because.length===0) hit(`alarm without because ${al.id} ${al.status}`, input.facts);
  const ids = new Map<string,string[]>(); for (const p of a.plan) { const k=p.title; ids.set(k,[...(ids.get(k)??[]),p.advice]); } for (const [k,v] of ids) if (v.length>1) hit(`two lines titled ${k}: ${v}`, input.facts);
  for (const f of a.followUp) { if (f.latest && f.due===f.latest) hit(`due=latest ${f.id}`, f.due); }
  if (new Set(a.followUp.map((f:any)=>f.clinician)).size !== a.followUp.length) hit("dup followup text", a.followUp.map((f:any)=>f.id));
}
for (const [k, n] of [...count].sort((x, y) => y[1] - x[1])) console.log(n, k, ex.get(k));
