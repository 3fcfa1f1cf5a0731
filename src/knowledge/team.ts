// Who does what, and when to refer.
export { type Care, care, type CareId } from "./team/care.ts";
export { type Referral, referrals } from "./team/referrals.ts";
