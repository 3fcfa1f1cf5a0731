// People, groups of people and the places where they work.
import { date, type Params, patient, reference, string, token } from "./param.ts";

const names = { name: string("name"), family: string("name.family"), given: string("name.given") };

const contact = {
  telecom: token("telecom"),
  phone: token("telecom[system=phone]"),
  email: token("telecom[system=email]"),
  address: string("address"),
  "address-city": string("address.city"),
  "address-postalcode": string("address.postalCode"),
  gender: token("gender"),
};

const practitioners = "Practitioner PractitionerRole Organization";

export const people: Readonly<Record<string, Params>> = {
  Patient: {
    ...names,
    ...contact,
    identifier: token("identifier"),
    active: token("active"),
    birthdate: date("birthDate"),
    "death-date": date("deceasedDateTime"),
    "general-practitioner": reference("Practitioner Organization PractitionerRole", "generalPractitioner"),
    organization: reference("Organization", "managingOrganization"),
    link: reference("Patient RelatedPerson", "link.other"),
    language: token("communication.language"),
  },
  Practitioner: { ...names, ...contact, identifier: token("identifier"), active: token("active") },
  PractitionerRole: {
    identifier: token("identifier"),
    active: token("active"),
    date: date("period"),
    practitioner: reference("Practitioner", "practitioner"),
    organization: reference("Organization", "organization"),
    role: token("code"),
    specialty: token("specialty"),
  },
  RelatedPerson: {
    ...contact,
    identifier: token("identifier"),
    active: token("active"),
    name: string("name"),
    patient: patient("patient"),
  },
  Organization: {
    identifier: token("identifier"),
    active: token("active"),
    name: string("name", "alias"),
    type: token("type"),
    partof: reference("Organization", "partOf"),
  },
  Location: {
    identifier: token("identifier"),
    name: string("name", "alias"),
    status: token("status"),
    organization: reference("Organization", "managingOrganization"),
  },
  CareTeam: {
    identifier: token("identifier"),
    status: token("status"),
    category: token("category"),
    date: date("period"),
    subject: reference("Patient Group", "subject"),
    patient: patient(),
    encounter: reference("Encounter", "encounter"),
    participant: reference("Practitioner Patient Organization CareTeam PractitionerRole RelatedPerson", "participant.member"),
  },
  Group: { identifier: token("identifier"), actual: token("actual"), type: token("type"), member: reference("", "member.entity") },
  Consent: {
    identifier: token("identifier"),
    status: token("status"),
    category: token("category"),
    scope: token("scope"),
    date: date("dateTime"),
    patient: patient("patient"),
    consentor: reference(`${practitioners} Patient RelatedPerson`, "performer"),
  },
};
