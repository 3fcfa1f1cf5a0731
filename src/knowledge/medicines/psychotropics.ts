// Ingredients: antidepressants and antipsychotics.
import type { Ingredient } from "./ingredient.ts";

export const psychotropics = {
  mirtazapine: {
    names: ["remeron", "zispin"],
    classes: ["antidepressant", "tetracyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  mianserin: { names: ["tolvon"], classes: ["antidepressant", "tetracyclic", "rls-worsening", "cns-active", "serotonergic"] },
  citalopram: {
    names: ["celexa", "cipramil"],
    classes: ["antidepressant", "ssri", "rls-worsening", "qt-prolonging", "cns-active", "serotonergic"],
  },
  escitalopram: {
    names: ["lexapro", "cipralex"],
    classes: ["antidepressant", "ssri", "rls-worsening", "qt-prolonging", "cns-active", "serotonergic"],
  },
  fluoxetine: {
    names: ["prozac", "sarafem"],
    classes: ["antidepressant", "ssri", "rls-worsening", "cns-active", "serotonergic"],
  },
  fluvoxamine: {
    names: ["luvox", "faverin"],
    classes: ["antidepressant", "ssri", "rls-worsening", "cyp1a2-inhibitor", "cns-active", "serotonergic"],
  },
  paroxetine: {
    names: ["paxil", "seroxat"],
    classes: ["antidepressant", "ssri", "rls-worsening", "cns-active", "serotonergic"],
  },
  sertraline: {
    names: ["zoloft", "lustral"],
    classes: ["antidepressant", "ssri", "rls-worsening", "cns-active", "serotonergic"],
  },
  venlafaxine: {
    names: ["effexor", "efexor"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  desvenlafaxine: {
    names: ["pristiq"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  duloxetine: {
    names: ["cymbalta", "yentreve"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  milnacipran: {
    names: ["savella", "ixel"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  levomilnacipran: {
    names: ["fetzima"],
    classes: ["antidepressant", "snri", "rls-worsening", "cns-active", "serotonergic"],
  },
  amitriptyline: {
    names: ["elavil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  nortriptyline: {
    names: ["pamelor", "allegron"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  imipramine: {
    names: ["tofranil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  desipramine: {
    names: ["norpramin"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  clomipramine: {
    names: ["anafranil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  doxepin: {
    names: ["sinequan", "silenor", "sinepin"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  dosulepin: {
    names: ["dothiepin", "prothiaden"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  lofepramine: {
    names: ["gamanil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  protriptyline: {
    names: ["vivactil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  trimipramine: {
    names: ["surmontil"],
    classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  amoxapine: { names: ["asendin"], classes: ["antidepressant", "tricyclic", "rls-worsening", "cns-active", "serotonergic"] },
  maprotiline: {
    names: ["ludiomil"],
    classes: ["antidepressant", "tetracyclic", "rls-worsening", "cns-active", "serotonergic"],
  },
  vortioxetine: {
    names: ["trintellix", "brintellix"],
    classes: ["antidepressant", "serotonergic-other", "rls-uncertain", "cns-active"],
  },
  vilazodone: { names: ["viibryd"], classes: ["antidepressant", "serotonergic-other", "rls-uncertain", "cns-active"] },
  nefazodone: {
    names: ["serzone"],
    classes: ["antidepressant", "serotonergic-other", "rls-uncertain", "cyp3a4-inhibitor", "cns-active"],
  },
  trazodone: {
    names: ["desyrel", "molipaxin", "oleptro"],
    classes: ["antidepressant", "serotonergic-other", "rls-uncertain", "cns-active"],
  },
  buspirone: { names: ["buspar"], classes: ["serotonergic-other", "rls-uncertain"] },
  agomelatine: { names: ["valdoxan"], classes: ["antidepressant", "melatonin-agonist"] },
  bupropion: {
    names: ["wellbutrin", "zyban", "amfebutamone"],
    classes: ["antidepressant", "rls-neutral", "seizure-threshold-lowering"],
  },
  reboxetine: { names: ["edronax"], classes: ["antidepressant", "rls-neutral"] },
  phenelzine: { names: ["nardil"], classes: ["antidepressant", "maoi", "cns-active", "serotonergic"] },
  tranylcypromine: { names: ["parnate"], classes: ["antidepressant", "maoi", "cns-active", "serotonergic"] },
  isocarboxazid: { names: ["marplan"], classes: ["antidepressant", "maoi", "cns-active", "serotonergic"] },
  moclobemide: { names: ["manerix"], classes: ["antidepressant", "maoi", "maoi-reversible", "cns-active", "serotonergic"] },
  selegiline: { names: ["eldepryl", "emsam", "zelapar"], classes: ["maoi-b"] },
  rasagiline: { names: ["azilect"], classes: ["maoi-b"] },
  safinamide: { names: ["xadago"], classes: ["maoi-b"] },
  linezolid: { names: ["zyvox"], classes: ["antibacterial", "maoi", "maoi-reversible", "serotonergic"] },
  haloperidol: {
    names: ["haldol"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  chlorpromazine: {
    names: ["thorazine", "largactil"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  fluphenazine: {
    names: ["prolixin", "modecate"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  perphenazine: {
    names: ["trilafon"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "antiemetic", "rls-worsening", "cns-active"],
  },
  trifluoperazine: {
    names: ["stelazine"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  thioridazine: {
    names: ["mellaril"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  thiothixene: {
    names: ["tiotixene", "navane"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  pimozide: {
    names: ["orap"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  loxapine: {
    names: ["loxitane", "adasuve"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  molindone: {
    names: ["moban"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  levomepromazine: {
    names: ["methotrimeprazine", "nozinan"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  flupentixol: {
    names: ["flupenthixol", "fluanxol", "depixol"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  zuclopenthixol: {
    names: ["clopixol"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  sulpiride: {
    names: ["dolmatil"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  amisulpride: {
    names: ["solian", "barhemsys"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "antiemetic", "rls-worsening", "cns-active"],
  },
  tiapride: {
    names: ["tiapridal"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  droperidol: {
    names: ["inapsine"],
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
    names: ["pericyazine", "neuleptil", "propericiazine"],
    classes: ["antipsychotic", "antipsychotic-first-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  olanzapine: {
    names: ["zyprexa"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  quetiapine: {
    names: ["seroquel"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  risperidone: {
    names: ["risperdal"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  paliperidone: {
    names: ["invega", "xeplion"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  clozapine: {
    names: ["clozaril"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  aripiprazole: {
    names: ["abilify"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  brexpiprazole: {
    names: ["rexulti"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  cariprazine: {
    names: ["vraylar", "reagila"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  ziprasidone: {
    names: ["geodon"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  lurasidone: {
    names: ["latuda"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  asenapine: {
    names: ["saphris", "sycrest"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
  iloperidone: {
    names: ["fanapt"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "qt-prolonging", "cns-active"],
  },
  lumateperone: {
    names: ["caplyta"],
    classes: ["antipsychotic", "antipsychotic-second-generation", "dopamine-antagonist", "rls-worsening", "cns-active"],
  },
} as const satisfies Readonly<Record<string, Ingredient>>;
