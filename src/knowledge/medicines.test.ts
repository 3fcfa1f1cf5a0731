// The lists of medicines, checked against the evidence rows that name them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { weakest } from "./evidence.ts";
import {
  type ClassId,
  classes,
  classesOf,
  ingredientIds,
  ingredientNamed,
  ingredients,
  ingredientsNamed,
  isClassId,
  isIngredientId,
  membersOf,
} from "./medicines.ts";
import { type RowId, rows } from "./rows.ts";

// The row, the class, and the ingredients by the names that the row uses.
const named: readonly [row: RowId, group: ClassId, names: string][] = [
  ["RXL-NASSA", "tetracyclic", "mirtazapine, mianserin"],
  ["RXL-SSRI", "ssri", "citalopram, escitalopram, fluoxetine, fluvoxamine, paroxetine, sertraline"],
  ["RXL-SNRI", "snri", "venlafaxine, desvenlafaxine, duloxetine, milnacipran, levomilnacipran"],
  [
    "RXL-TCA",
    "tricyclic",
    "amitriptyline, nortriptyline, imipramine, desipramine, clomipramine, doxepin, dosulepin, lofepramine, protriptyline, trimipramine",
  ],
  ["RXL-OTHAD", "rls-uncertain", "vortioxetine, vilazodone, nefazodone, trazodone, buspirone"],
  ["RXL-NEUT", "rls-neutral", "bupropion, reboxetine"],
  [
    "RXL-FGA",
    "dopamine-antagonist",
    "haloperidol, chlorpromazine, fluphenazine, perphenazine, trifluoperazine, thioridazine, thiothixene, pimozide, loxapine, levomepromazine, flupentixol, zuclopenthixol, sulpiride, amisulpride, droperidol, pericyazine",
  ],
  [
    "RXL-SGA",
    "dopamine-antagonist",
    "olanzapine, quetiapine, risperidone, paliperidone, clozapine, aripiprazole, brexpiprazole, cariprazine, ziprasidone, lurasidone, asenapine, iloperidone, lumateperone",
  ],
  [
    "RXL-EMET",
    "dopamine-antagonist",
    "metoclopramide, prochlorperazine, promethazine, trimethobenzamide, droperidol, perphenazine, levosulpiride, alizapride, bromopride",
  ],
  ["RXL-EMETOK", "antiemetic-without-dopamine-block", "ondansetron, granisetron, domperidone"],
  [
    "RXL-H1",
    "sedating-antihistamine",
    "diphenhydramine, doxylamine, hydroxyzine, chlorphenamine, chlorpheniramine, promethazine, dimenhydrinate, meclizine, cyclizine, cyproheptadine, brompheniramine, dexchlorpheniramine, triprolidine, clemastine, carbinoxamine, alimemazine, pheniramine, ketotifen",
  ],
  ["RXL-H1OK", "less-sedating-antihistamine", "loratadine, desloratadine, fexofenadine, bilastine, cetirizine, levocetirizine"],
  ["RXL-VMAT", "dopamine-depleter", "tetrabenazine, deutetrabenazine, valbenazine, reserpine"],
  ["RXL-CCB", "dopamine-antagonist", "flunarizine, cinnarizine"],
  ["RXL-LI", "rls-worsening", "lithium"],
  ["RXL-ASM", "rls-case-report", "phenytoin, zonisamide, topiramate, methsuximide, valpromide"],
  ["RXL-OPI", "rls-worsening", "tramadol"],
  ["RXL-DA", "dopaminergic", "levodopa, pramipexole, ropinirole, rotigotine, cabergoline, pergolide"],
  [
    "RXL-OTH",
    "rls-case-report",
    "interferon alfa, levothyroxine, sodium oxybate, docetaxel, leuprorelin, trimetazidine, nicergoline, nitrofurantoin",
  ],
  ["RXL-BB", "beta-blocker", "propranolol, metoprolol, bisoprolol"],
  ["RXL-FE", "lowers-iron-absorption", "omeprazole, esomeprazole, lansoprazole, pantoprazole, rabeprazole, famotidine, ranitidine"],
  ["RXL-FE", "lowers-b12", "metformin"],
  ["RXL-SUB", "caffeine-or-nicotine", "caffeine, nicotine"],
];
for (const [row, group, names] of named)
  test(`${row}: its ingredients are in ${group}`, () => {
    for (const name of names.split(", ")) {
      const found = ingredientsNamed(name);
      assert.equal(found.length, 1, name);
      for (const id of found) assert.ok(classesOf(id).includes(group), name);
    }
  });

const serotonergic: readonly ClassId[] = ["ssri", "snri", "tricyclic", "tetracyclic", "triptan", "maoi"];

test("serotonergic is what raises serotonin by the outline, and tramadol", () => {
  const expected = new Set([...serotonergic.flatMap((group) => membersOf(group)), "tramadol"]);
  assert.deepEqual(new Set(membersOf("serotonergic")), expected);
});

const never: readonly [name: string, group: ClassId, why: string][] = [
  ["domperidone", "dopamine-antagonist", "little of it reaches the brain"],
  ["fexofenadine", "sedating-antihistamine", "it is the swap"],
  ["bupropion", "rls-worsening", "it is neutral"],
  ["rasagiline", "maoi", "levodopa is stopped by the non-selective ones only"],
  ["levodopa", "dopamine-agonist", "it is no agonist"],
];
for (const [name, group, why] of never)
  test(`${name} is not in ${group}: ${why}`, () => {
    assert.ok(isIngredientId(name));
    assert.ok(!classesOf(name).includes(group));
  });

const doubtful: readonly ClassId[] = ["qt-prolonging", "cyp3a4-strong-inhibitor", "cns-active", "serotonergic", "maoi"];
for (const group of doubtful)
  test(`the list ${group} is professional knowledge and counts as unverified`, () =>
    assert.equal(weakest(classes[group].rows.map((row) => rows[row].evidence)), "unverified"));

test("every class has members, and no class is called like an ingredient", () => {
  for (const group of Object.keys(classes).filter(isClassId)) {
    assert.ok(membersOf(group).length > 0, group);
    assert.ok(!isIngredientId(group), group);
  }
});

test("every ingredient is found by its own id written out", () => {
  assert.equal(ingredientIds.length, 355);
  for (const id of ingredientIds) assert.ok(ingredientsNamed(id.replaceAll("-", " ")).includes(id), id);
});

test("names are written in lower case, with single blanks", () => {
  for (const { names } of Object.values(ingredients))
    for (const name of names) assert.equal(name, name.trim().toLowerCase().replaceAll(/\s+/g, " "));
});

test("only three brands stand for two ingredients, and they do on purpose", () => {
  const all = Object.values(ingredients).flatMap(({ names }) => [...names]);
  const shared = new Set(all.filter((name) => ingredientsNamed(name).length > 1));
  assert.deepEqual(shared, new Set(["madopar", "restex", "targin"]));
});

const acting: readonly [brand: string, ingredient: string][] = [
  ["Madopar", "levodopa"],
  ["restex", "levodopa"],
  ["Targin", "oxycodone"],
  ["ferric-carboxymaltose", "ferric-carboxymaltose"],
  ["l-dopa", "levodopa"],
];
for (const [brand, ingredient] of acting) test(`${brand} is read as ${ingredient}`, () => assert.equal(ingredientNamed(brand), ingredient));

test("a name is read in any case and spacing; an unknown one is nobody", () => {
  assert.deepEqual(ingredientsNamed("  Ferric   Carboxymaltose "), ["ferric-carboxymaltose"]);
  assert.deepEqual(ingredientsNamed("snake oil"), []);
});
