// A made night says so in the place where the standard names the equipment, so that it cannot be taken for a person's.
export const madeEquipment = "Ekbom_made_night";

/** By the recording field of the header. */
export const isMade = (recording: string): boolean => recording.split(" ").includes(madeEquipment);
