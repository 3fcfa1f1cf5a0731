// Ingredients: antidepressants and antipsychotics.
import type { Ingredient } from "./ingredient.ts";

export const psychotropics = {
  mirtazapine: {
    names: ["mirtazapine", "remeron", "zispin"],
    classes: ["antidepressant", "tetracyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  mianserin: { names: ["mianserin", "tolvon"], classes: ["antidepressant", "tetracyclic", "rls-worsening", "cns-active", "serotonergic"] },
  citalopram: {
    names: ["citalopram", "celexa", "cipramil"],
    classes: ["antidepressant", "ssri", "rls-worsening", "qt-prolonging", "cns-active", "serotonergic"],
  },
  escitalopram: {
    names: ["escitalopram", "lexapro", "cipralex"],
    classes: ["antidepressant", "ssri", "rls-worsening", "qt-prolonging", "cns-active", "serotonergic"],
  },
  fluoxetine: {
    names: ["fluoxetine", "prozac", "sarafem"],
    classes: ["antidepressant", "ssri", "rls-worsening", "cns-active", "serotonergic"],
  },
  fluvoxamine: {
    names: ["fluvoxamine", "luvox", "faverin"],
    classes: ["antidepressant", "ssri", "rls-worsening", "cyp1a2-inhibitor", "cns-active", "serotonergic"],
  },
  paroxetine: {
    names: ["paroxetine", "paxil", "seroxat"],
    classes: ["antidepressant", "ssri", "rls-worsening", "cns-active", "serotonergic"],
  },
  sertraline: {
    names: ["sertraline", "zoloft", "lustral"],
    classes: ["antidepressant", "ssri", "rls-worsening", "cns-active", "serotonergic"],
  },
  venlafaxine: {
    names: ["venlafaxine", "effexor", "efexor"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  desvenlafaxine: {
    names: ["desvenlafaxine", "pristiq"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  duloxetine: {
    names: ["duloxetine", "cymbalta", "yentreve"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  milnacipran: {
    names: ["milnacipran", "savella", "ixel"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  levomilnacipran: {
    names: ["levomilnacipran", "fetzima"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  amitriptyline: {
    names: ["amitriptyline", "elavil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  nortriptyline: {
    names: ["nortriptyline", "pamelor", "allegron"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  imipramine: {
    names: ["imipramine", "tofranil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  desipramine: {
    names: ["desipramine", "norpramin"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  clomipramine: {
    names: ["clomipramine", "anafranil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  doxepin: {
    names: ["doxepin", "sinequan", "silenor", "sinepin"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  dosulepin: {
    names: ["dosulepin", "dothiepin", "prothiaden"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  lofepramine: {
    names: ["lofepramine", "gamanil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  protriptyline: {
    names: ["protriptyline", "vivactil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  trimipramine: {
    names: ["trimipramine", "surmontil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  amoxapine: { names: ["amoxapine", "asendin"], classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"] },
  maprotiline: {
    names: ["maprotiline", "ludiomil"],
    classes: ["antidepressant", "tetracyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  vortioxetine: {
    names: ["vortioxetine", "trintellix", "brintellix"],
    classes: ["antidepressant", "serotonergic-other", "rls-uncertain", "cns-active"],
  },
  vilazodone: { names: ["vilazodone", "viibryd"], classes: ["antidepressant", "serotonergic-other", "rls-uncertain", "cns-active"] },
  nefazodone: {
    names: ["nefazodone", "serzone"],
    classes: ["antidepressant", "serotonergic-other", "rls-uncertain", "cyp3a4-inhibitor", "cns-active"],
  },
  trazodone: {
    names: ["trazodone", "desyrel", "molipaxin", "oleptro"],
    classes: ["antidepressant", "serotonergic-other", "rls-uncertain", "cns-active"],
  },
  buspirone: { names: ["buspirone", "buspar"], classes: ["serotonergic-other", "rls-uncertain"] },
  agomelatine: { names: ["agomelatine", "valdoxan"], classes: ["antidepressant", "melatonin-agonist"] },
  bupropion: {
    names: ["bupropion", "wellbutrin", "zyban", "amfebutamone"],
    classes: ["antidepressant", "rls-neutral", "seizure-threshold-lowering"],
  },
  reboxetine: { names: ["reboxetine", "edronax"], classes: ["antidepressant", "rls-neutral"] },
  phenelzine: { names: ["phenelzine", "nardil"], classes: ["antidepressant", "maoi", "cns-active", "serotonergic"] },
  tranylcypromine: { names: ["tranylcypromine", "parnate"], classes: ["antidepressant", "maoi", "cns-active", "serotonergic"] },
  isocarboxazid: { names: ["isocarboxazid", "marplan"], classes: ["antidepressant", "maoi", "cns-active", "serotonergic"] },
  moclobemide: { names: ["moclobemide", "manerix"], classes: ["antidepressant", "maoi", "maoi-reversible", "cns-active", "serotonergic"] },
  selegiline: { names: ["selegiline", "eldepryl", "emsam", "zelapar"], classes: ["maoi-b"] },
  rasagiline: { names: ["rasagiline", "azilect"], classes: ["maoi-b"] },
  safinamide: { names: ["safinamide", "xadago"], classes: ["maoi-b"] },
  linezolid: { names: ["linezolid", "zyvox"], classes: ["antibacterial", "maoi", "maoi-reversible", "serotonergic"] },
  haloperidol: {
    names: ["haloperidol", "haldol"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  chlorpromazine: {
    names: ["chlorpromazine", "thorazine", "largactil"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  fluphenazine: {
    names: ["fluphenazine", "prolixin", "modecate"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  perphenazine: {
    names: ["perphenazine", "trilafon"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "antiemetic", "rls-worsening", "cns-active"],
  },
  trifluoperazine: {
    names: ["trifluoperazine", "stelazine"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  thioridazine: {
    names: ["thioridazine", "mellaril"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  thiothixene: {
    names: ["thiothixene", "tiotixene", "navane"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  pimozide: {
    names: ["pimozide", "orap"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  loxapine: {
    names: ["loxapine", "loxitane", "adasuve"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  molindone: {
    names: ["molindone", "moban"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  levomepromazine: {
    names: ["levomepromazine", "methotrimeprazine", "nozinan"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  flupentixol: {
    names: ["flupentixol", "flupenthixol", "fluanxol", "depixol"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  zuclopenthixol: {
    names: ["zuclopenthixol", "clopixol"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  sulpiride: {
    names: ["sulpiride", "dolmatil"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  amisulpride: {
    names: ["amisulpride", "solian", "barhemsys"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "antiemetic", "rls-worsening", "cns-active"],
  },
  tiapride: {
    names: ["tiapride", "tiapridal"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  droperidol: {
    names: ["droperidol", "inapsine"],
    classes: [
      "antipsychotic",
      "antipsychotic-first-generation",
      "dopamine-antagonist",
      "antiemetic",
      "rls-worsening",
      "qt-prolonging",
      "cns-active",
    ],
  },
  periciazine: {
    names: ["periciazine", "pericyazine", "neuleptil", "propericiazine"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  olanzapine: {
    names: ["olanzapine", "zyprexa"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  quetiapine: {
    names: ["quetiapine", "seroquel"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  risperidone: {
    names: ["risperidone", "risperdal"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  paliperidone: {
    names: ["paliperidone", "invega", "xeplion"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  clozapine: {
    names: ["clozapine", "clozaril"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  aripiprazole: {
    names: ["aripiprazole", "abilify"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  brexpiprazole: {
    names: ["brexpiprazole", "rexulti"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  cariprazine: {
    names: ["cariprazine", "vraylar", "reagila"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  ziprasidone: {
    names: ["ziprasidone", "geodon"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  lurasidone: {
    names: ["lurasidone", "latuda"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  asenapine: {
    names: ["asenapine", "saphris", "sycrest"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  iloperidone: {
    names: ["iloperidone", "fanapt"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  lumateperone: {
    names: ["lumateperone", "caplyta"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
} as const satisfies Readonly<Record<string, Ingredient>>;
