// The long run of the laws: 100,000 people, or as many as EKBOM_PEOPLE says. `npm run laws`.
process.env["EKBOM_LONG"] = "1";
await import("./laws.test.ts");
