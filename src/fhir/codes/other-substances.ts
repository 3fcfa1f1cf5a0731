// Frequent substances that are none of ours although their names resemble some, or that come as a bare name.
// Beside each its ATC code: a test sees to it that the chemical group holds none of our ingredients and begins none of our classes.

export const otherSubstances: Readonly<Record<string, string>> = {
  acetaminophen: "N02BE01",
  amoxicillin: "J01CA04",
  dexamethasone: "H02AB02",
  hydrocortisone: "H02AB09",
  medroxyprogesterone: "G03DA02",
  paracetamol: "N02BE01",
  prednisolone: "H02AB06",
  prednisone: "H02AB07",
  "sodium fluoride": "A01AA01",
  sulfamethoxazole: "J01EE01",
  trimethoprim: "J01EA01",
  tropicamide: "S01FA06",
};
