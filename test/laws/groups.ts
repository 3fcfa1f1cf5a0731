// Which line of the plan is about what, written by hand from ledger B (DR-01 to DR-29, N-01 to N-17), not from the code:
// a line that is missing here fails a test, so that no new product can slip past a law.

/** What a line proposes to do with the medicine. */
export type Act = "start" | "raise" | "go-on" | "step-down" | "review";
export interface Entry {
  readonly about: string;
  readonly act: Act;
  /** The ingredients that a start would start, to know whether it is taken already. */
  readonly gives?: readonly string[];
}

const start = (about: string, ...gives: readonly string[]): Entry => ({ about, act: "start", gives });

export const catalogue: Readonly<Record<string, Entry>> = {
  "ferrous-sulfate": start("iron-oral", "ferrous-sulfate"),
  "child-oral-iron": start("iron-oral", "ferrous-sulfate"),
  "ferric-carboxymaltose": start("iron-iv", "ferric-carboxymaltose"),
  "iron-dextran-lmw": start("iron-iv", "iron-dextran"),
  ferumoxytol: start("iron-iv", "ferumoxytol"),
  "ferric-derisomaltose": start("iron-iv", "ferric-derisomaltose"),
  "iron-sucrose": start("iron-iv", "iron-sucrose"),
  gabapentin: start("ligand", "gabapentin"),
  pregabalin: start("ligand", "pregabalin"),
  "gabapentin-enacarbil": start("ligand", "gabapentin-enacarbil"),
  "gabapentin-raise": { about: "ligand", act: "raise" },
  "pregabalin-raise": { about: "ligand", act: "raise" },
  "gabapentin-enacarbil-raise": { about: "ligand", act: "raise" },
  "gabapentin-continue": { about: "ligand", act: "go-on" },
  "pregabalin-continue": { about: "ligand", act: "go-on" },
  "gabapentin-enacarbil-continue": { about: "ligand", act: "go-on" },
  pramipexole: start("agonist", "pramipexole"),
  ropinirole: start("agonist", "ropinirole"),
  rotigotine: start("agonist", "rotigotine"),
  cabergoline: start("agonist", "cabergoline"),
  pergolide: start("agonist", "pergolide"),
  "pramipexole-raise": { about: "agonist", act: "raise" },
  "ropinirole-raise": { about: "agonist", act: "raise" },
  "rotigotine-raise": { about: "agonist", act: "raise" },
  "pramipexole-continue": { about: "agonist", act: "go-on" },
  "ropinirole-continue": { about: "agonist", act: "go-on" },
  "rotigotine-continue": { about: "agonist", act: "go-on" },
  "pramipexole-taper": { about: "agonist", act: "step-down" },
  "ropinirole-taper": { about: "agonist", act: "step-down" },
  "rotigotine-taper": { about: "agonist", act: "step-down" },
  levodopa: start("levodopa", "levodopa"),
  "levodopa-raise": { about: "levodopa", act: "raise" },
  "levodopa-taper": { about: "levodopa", act: "step-down" },
  oxycodone: start("opioid", "oxycodone"),
  methadone: start("opioid", "methadone"),
  buprenorphine: start("opioid", "buprenorphine"),
  tramadol: start("opioid", "tramadol"),
  codeine: start("opioid", "codeine"),
  "methadone-raise": { about: "opioid", act: "raise" },
  "opioid-continue": { about: "opioid", act: "go-on" },
  clonazepam: start("clonazepam", "clonazepam"),
  triazolam: start("benzodiazepine", "triazolam"),
  temazepam: start("benzodiazepine", "temazepam"),
  "z-drug": start("z-drug", "zolpidem", "zopiclone", "eszopiclone", "zaleplon"),
  "sedative-review": { about: "sedative", act: "review" },
  dipyridamole: start("dipyridamole", "dipyridamole"),
  bupropion: start("bupropion", "bupropion"),
  carbamazepine: start("antiseizure", "carbamazepine"),
  valproate: start("antiseizure", "valproate"),
  valerian: start("valerian", "valerian"),
  quinine: start("quinine", "quinine"),
  "vitamin-c": start("vitamin", "ascorbic-acid"),
  "vitamin-d": start("vitamin", "cholecalciferol", "ergocalciferol", "vitamin-d"),
  magnesium: start("magnesium"),
  "magnesium-replacement": start("magnesium"),
  cannabis: { about: "unspoken", act: "review" },
  perampanel: { about: "unspoken", act: "review" },
  clonidine: { about: "unspoken", act: "review" },
  "botulinum-toxin": { about: "unspoken", act: "review" },
  "leave-out-antihistamine": { about: "antihistamine", act: "step-down" },
  "review-antihistamine": { about: "antihistamine", act: "review" },
  "non-sedating-antihistamine": start("swap", "fexofenadine", "loratadine"),
  "other-antiemetic": start("swap", "ondansetron", "domperidone"),
  "bupropion-as-antidepressant": start("swap", "bupropion"),
  "review-ssri": { about: "psychotropic", act: "review" },
  "review-snri": { about: "psychotropic", act: "review" },
  "review-tetracyclic": { about: "psychotropic", act: "review" },
  "review-tricyclic": { about: "psychotropic", act: "review" },
  "review-antipsychotic": { about: "psychotropic", act: "review" },
  "review-lithium": { about: "psychotropic", act: "review" },
  "review-dopamine-depleter": { about: "psychotropic", act: "review" },
  "review-antiemetic": { about: "dopamine-blocker", act: "review" },
  "review-dopamine-blocking-calcium-antagonist": { about: "dopamine-blocker", act: "review" },
  "review-tramadol": { about: "opioid", act: "review" },
  "peroneal-nerve-stimulation": { about: "stimulation", act: "start" },
  "pneumatic-compression": { about: "compression", act: "start" },
  "compression-stockings": { about: "compression", act: "start" },
  "vibration-pad": { about: "vibration", act: "start" },
  "near-infrared-light": { about: "light", act: "start" },
  "vein-intervention": { about: "vein-procedure", act: "start" },
  sclerotherapy: { about: "vein-procedure", act: "start" },
  // For heavy legs, whatever the diagnosis of restless legs (S-30).
  "leg-raising-and-walking": { about: "vein-habit", act: "start" },
  cpap: { about: "cpap", act: "start" },
  massage: { about: "massage", act: "start" },
  exercise: { about: "habit", act: "start" },
  "caffeine-change": { about: "habit", act: "start" },
  "alcohol-change": { about: "habit", act: "start" },
  "nicotine-change": { about: "habit", act: "start" },
  "mental-alerting": { about: "habit", act: "start" },
  "sleep-regularity": { about: "habit", act: "start" },
  "cbt-i": { about: "habit", act: "start" },
  "stress-reduction": { about: "habit", act: "start" },
  "warm-or-cool-bath": { about: "habit", act: "start" },
  stretching: { about: "habit", act: "start" },
  yoga: { about: "habit", act: "start" },
  physiotherapy: { about: "habit", act: "start" },
  "weight-change": { about: "habit", act: "start" },
};

export const about = (...words: readonly string[]): readonly string[] =>
  Object.keys(catalogue).filter((id) => words.includes(catalogue[id]?.about ?? ""));
const acting = (ids: readonly string[], ...acts: readonly Act[]): readonly string[] =>
  ids.filter((id) => acts.includes(catalogue[id]?.act ?? "review"));

export const iron = about("iron-oral", "iron-iv");
export const ironByVein = about("iron-iv");
export const ironByMouth = about("iron-oral");
export const ligands = about("ligand");
export const ligandStarts = acting(ligands, "start");
export const ligandRaises = acting(ligands, "raise");
export const agonists = about("agonist");
export const agonistStarts = acting(agonists, "start");
export const agonistStepDowns = acting(agonists, "step-down");
export const dopaminergic = about("agonist", "levodopa");
export const dopaminergicStarts = acting(dopaminergic, "start");
export const dopaminergicRaises = acting(dopaminergic, "raise");
export const opioidStarts = acting(about("opioid"), "start");
export const opioidRaises = acting(about("opioid"), "raise");
export const compression = about("compression");
/** DR-01 to DR-08 and DR-15 to DR-23, DR-26, DR-27: given for the legs and for nothing else here. */
export const rlsMedicines: readonly string[] = [
  ...ligandStarts,
  ...dopaminergicStarts,
  ...opioidStarts,
  ...about("clonazepam", "benzodiazepine", "z-drug", "dipyridamole", "bupropion", "antiseizure", "valerian"),
];
export const allStarts = acting(Object.keys(catalogue), "start");
export const medicineStarts: readonly string[] = [...iron, ...rlsMedicines, ...about("vitamin", "magnesium", "swap", "quinine")];
export const raises = acting(Object.keys(catalogue), "raise");

// Ingredients by name, as far as the ledger names them; the rest of a class comes from the table of ingredients.
export const qtMedicines: readonly string[] = [
  "citalopram",
  "escitalopram",
  "ondansetron",
  "domperidone",
  "haloperidol",
  "erythromycin",
  "clarithromycin",
  "ciprofloxacin",
  "levofloxacin",
  "moxifloxacin",
];
export const nonSelectiveMaoi: readonly string[] = ["phenelzine", "tranylcypromine", "isocarboxazid"];
